import { Ban, CalendarClock, MessageSquareQuote } from 'lucide-react'
import type { ReactNode } from 'react'
import { clockMs, DAY_MS } from '#shared/dial/calendar'
import type { CountRule, HoursRule, HoursSlot, Rule } from '#shared/packs/pack'
import { spansOn, WEEK_DAYS } from '#shared/policy/open-runs'
import { useWords } from '../../ui/Words.tsx'
import { countedWords, factWords, perWords, windowWords } from './condition-words.ts'
import { dayName, namesHolidays, weekWords } from './week-words.ts'

/** What a rule is, at a glance: the week's open hours, a number for a cap, a bar for a ban. Its words say the same. */
export function KindPicture({ rule }: { rule: Rule }) {
  const { say } = useWords()
  if (rule.effect === 'require') return <Mark icon={<MessageSquareQuote aria-hidden size={22} className="text-accent" />} words={say('rules.kind.require')} />
  switch (rule.kind) {
    case 'hours':
      return <HoursPicture rule={rule} />
    case 'count':
      return <CountPicture rule={rule} />
    case 'forbid':
      return <Mark icon={<Ban aria-hidden size={22} className={rule.effect === 'warn' ? 'text-ask' : 'text-stop'} />} words={say(rule.effect === 'warn' ? 'rules.kind.warn' : 'rules.kind.forbid')} />
    default:
      return rule satisfies never
  }
}

function HoursPicture({ rule }: { rule: HoursRule }) {
  const { say, locale } = useWords()
  if (!('allow' in rule)) {
    const words = 'only' in rule ? say('rules.hours.only', { what: factWords(rule.only, say) }) : say('rules.hours.avoid', { what: factWords(rule.avoid, say) })
    return <Mark icon={<CalendarClock aria-hidden size={22} className="text-accent" />} words={words} />
  }
  return (
    <div className="grid content-start gap-1.5">
      <WeekBars slots={rule.allow} />
      <ul className="grid text-2xs leading-4 text-ink-soft">
        {weekWords(rule.allow, say, locale).map(({ days, hours, open }) => (
          <li key={days} className="flex flex-wrap justify-between gap-x-2">
            <span>{days}</span>
            <span className={open ? 'text-ink' : 'text-ink-faint'}>{hours}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One thin bar a day, Monday first; holidays last where they differ. */
export function WeekBars({ slots }: { slots: readonly HoursSlot[] }) {
  const { locale } = useWords()
  const days = [...WEEK_DAYS, ...(namesHolidays(slots) ? (['hol'] as const) : [])]
  return (
    <div aria-hidden className="grid gap-[3px]">
      {days.map((day) => (
        <div key={day} className="grid grid-cols-[1rem_1fr] items-center">
          <span className="text-[9px] leading-none text-ink-faint">{day === 'hol' ? '★' : dayName(day, locale, 'narrow')}</span>
          <span className="relative block h-[5px] overflow-hidden rounded-full bg-sunken">
            {spansOn(slots, day).map(([from, to]) => (
              <span key={from} className="absolute inset-y-0 bg-accent" style={{ left: `${(clockMs(from) / DAY_MS) * 100}%`, width: `${((clockMs(to) - clockMs(from)) / DAY_MS) * 100}%` }} />
            ))}
          </span>
        </div>
      ))}
    </div>
  )
}

function CountPicture({ rule }: { rule: CountRule }) {
  const { say, locale } = useWords()
  const per = perWords(rule.per, { say, locale })
  return (
    <div className="grid content-start gap-0.5">
      <p className="flex items-baseline gap-1.5">
        <span className="text-2xl leading-7 font-semibold">{rule.limit}</span>
        <span className="text-xs text-ink-soft">{windowWords(rule.window, say)}</span>
      </p>
      <p className="text-2xs leading-4 text-ink-soft">{countedWords(rule, { say, locale })}</p>
      {per && <p className="text-2xs leading-4 text-ink-faint">{per}</p>}
    </div>
  )
}

function Mark({ icon, words }: { icon: ReactNode; words: string }) {
  return (
    <div className="grid content-start gap-1">
      {icon}
      <p className="text-2xs leading-4 text-ink-soft">{words}</p>
    </div>
  )
}
