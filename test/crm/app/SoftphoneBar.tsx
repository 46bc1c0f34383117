import { Mic, MicOff, Pause, PhoneCall, PhoneOff, Play } from 'lucide-react'
import { useEffect, useState } from 'react'
import { clock } from './clock.ts'
import { useSpeech } from './Language.tsx'
import look from './shell.module.css'
import { type Call, endingOf, useSoftphone } from './Softphone.tsx'
import type { Word } from './words.ts'

/** The line at the foot of every page: ready, or the call that is on. */
export function SoftphoneBar() {
  const { t } = useSpeech()
  const { call, refusal, hangUp, change } = useSoftphone()
  const live = call !== null && call.phase !== 'ended'
  return (
    <section className={live ? `${look.softphone} ${look.softphoneLive}` : look.softphone} aria-label={t('softphone')}>
      <PhoneCall size={16} aria-hidden />
      <span className={look.softphoneTitle}>{t('softphone')}</span>
      <div className={look.softphoneStatus} role="status">
        {refusal ? <strong className={look.refusal}>{t(refusal === 'busy' ? 'lineBusy' : 'cannotDial')}</strong> : null}
        {call ? (
          <>
            <strong className={look.phase}>{t(phaseWord(call))}</strong>
            <span className={look.digits}>{call.phone.shown}</span>
            <span>{call.phone.name}</span>
            <span className={look.kind}>{t(`kind_${call.phone.kind}`)}</span>
          </>
        ) : (
          <>
            <span className={look.readyDot} />
            <span>{t('phoneReady')}</span>
            <span className={look.kind}>{t('phoneLine')}</span>
          </>
        )}
      </div>
      {call?.connectedAt ? <Timer from={call.connectedAt} to={call.endedAt} /> : null}
      {live ? (
        <div className={look.softphoneKeys}>
          {call.phase === 'connected' ? (
            <>
              <button type="button" aria-pressed={call.muted} onClick={() => change({ muted: !call.muted })}>
                {call.muted ? <MicOff size={14} aria-hidden /> : <Mic size={14} aria-hidden />}
                {t(call.muted ? 'unmute' : 'mute')}
              </button>
              <button type="button" aria-pressed={call.held} onClick={() => change({ held: !call.held })}>
                {call.held ? <Play size={14} aria-hidden /> : <Pause size={14} aria-hidden />}
                {t(call.held ? 'resume' : 'hold')}
              </button>
            </>
          ) : null}
          <button type="button" className={look.hangUp} onClick={hangUp}>
            <PhoneOff size={14} aria-hidden />
            {t('hangUp')}
          </button>
        </div>
      ) : null}
    </section>
  )
}

function phaseWord(call: Call): Word {
  if (call.phase === 'ended') return endingOf(call) === 'no-answer' ? 'noAnswer' : 'ended'
  return call.phase === 'connected' && call.held ? 'onHold' : call.phase
}

function Timer({ from, to }: { from: number; to: number | null }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (to !== null) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [to])
  return <span className={look.timer}>{clock(((to ?? Math.max(now, from)) - from) / 1_000)}</span>
}
