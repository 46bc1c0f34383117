import { clockMs } from '../dial/calendar.ts'
import type { HoursSlot } from '../packs/pack.ts'
import { problem, type PolicyProblem } from './problem.ts'

/** Opening hours that say something else than their author means: the engine takes the first slot of a day and never swaps ends. */
export function checkSlots(slots: readonly HoursSlot[], path: string): PolicyProblem[] {
  return slots.flatMap(({ on, spans }, index) => {
    const place = `${path}.${index}`
    const earlier = on.filter((day) => slots.slice(0, index).some((other) => other.on.includes(day)))
    return [
      ...(earlier.length > 0 ? [problem('day-twice', `${place}.on`, `Hours for ${earlier.join(', ')} are given before; these are not used.`)] : []),
      ...spans.flatMap((span, at) => checkSpan(span, spans.slice(0, at), `${place}.spans.${at}`)),
    ]
  })
}

type Span = HoursSlot['spans'][number]

function checkSpan([from, to]: Span, before: readonly Span[], path: string): PolicyProblem[] {
  if (from === to) return [problem('span-empty', path, `${from}–${to} is no time at all.`)]
  if (clockMs(from) > clockMs(to)) return [problem('span-reversed', path, `${from}–${to} ends before it begins. Hours past midnight go on with the next day.`)]
  const other = before.find(([otherFrom, otherTo]) => clockMs(from) < clockMs(otherTo) && clockMs(otherFrom) < clockMs(to))
  return other ? [problem('spans-overlap', path, `${from}–${to} overlaps ${other[0]}–${other[1]}.`)] : []
}
