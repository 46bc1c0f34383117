import { PanelRightOpen } from 'lucide-react'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'

/** The collapsed panel: the light with its word, and the way back. */
export function Rail() {
  const { say } = useWords()
  const { state, call } = usePanel()
  const word = say(state.light === 'unknown' ? 'dial.unknown-short' : `dial.short.${state.light}`)
  return (
    <main className="flex h-dvh flex-col items-center gap-2 bg-surface py-2">
      <IconButton label={say('panel.expand')} onClick={() => void call('layout', { collapsed: false })}>
        <PanelRightOpen aria-hidden size={16} />
      </IconButton>
      <div role="status" aria-label={word} className={`flex flex-col items-center gap-1.5 rounded-full px-1 py-2 text-xs font-semibold ${LIGHT_TONE[state.light]}`}>
        <LightMark light={state.light} size={18} />
        <span className="[writing-mode:vertical-rl]">{word}</span>
      </div>
      {state.call && <span aria-label={say('wrap-up.call')} role="img" className="size-2 rounded-full bg-accent" />}
    </main>
  )
}
