import { useQueryClient } from '@tanstack/react-query'
import { Ban, CalendarOff, CirclePause, Gauge, SunMedium } from 'lucide-react'
import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { dateText, dayOfDate } from '#shared/dial/calendar'
import type { Failure } from '#shared/contract/messages'
import { newClosingDays, newHold, newPolicy, newRule, RULE_TEMPLATES } from '#shared/policy/templates'
import { callApi } from '../../messages/api-link.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useToday } from '../calls/use-today.ts'
import { goTo } from '../route/use-route.ts'
import type { HouseKind } from '../rules/house-pack.ts'
import type { Say } from '../rules/condition-words.ts'

const TEMPLATES = [...RULE_TEMPLATES, 'closing-days', 'hold'] as const
type Template = (typeof TEMPLATES)[number]
const ICONS = { hours: SunMedium, cap: Gauge, prohibition: Ban, 'closing-days': CalendarOff, hold: CirclePause } as const
const HOLD_DAYS = 14

/** What an organisation commonly adds, to begin with; each becomes a draft that nobody sees until it is published. */
export function NewDocument() {
  const { say } = useWords()
  const queries = useQueryClient()
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  // A repeated attempt after a failure creates the same document once.
  const [ids] = useState(() => new Map(TEMPLATES.map((template) => [template, uuidv7()])))
  const create = async (template: Template) => {
    const documentId = ids.get(template)
    if (busy || !documentId) return
    setBusy(true)
    setFailure(null)
    const answer = await callApi('createDocument', { body: { documentId, ...draftOf(template, { documentId, today, say }) } })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    await queries.invalidateQueries({ queryKey: ['documents'] })
    goTo({ page: 'policy', documentId, part: null })
  }
  return (
    <div className="grid gap-3">
      {failure && <FailureNotice failure={failure} />}
      <ul className="grid gap-2 sm:grid-cols-2">
        {TEMPLATES.map((template) => {
          const Icon = ICONS[template]
          return (
            <li key={template}>
              <button
                type="button"
                disabled={busy}
                onClick={() => void create(template)}
                className="flex h-full w-full cursor-pointer items-start gap-3 rounded-lg border border-line bg-surface p-3.5 text-left transition-colors hover:border-accent disabled:opacity-60"
              >
                <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-md bg-accent-soft text-accent">
                  <Icon size={17} />
                </span>
                <span>
                  <span className="block text-sm font-medium">{say(`policy.template.${template}`)}</span>
                  <span className="block text-xs text-ink-soft">{say(`policy.template.${template}.text`)}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function draftOf(template: Template, { documentId, today, say }: { documentId: string; today: string; say: Say }): { kind: HouseKind; content: unknown } {
  const title = say(`policy.template.${template}`)
  switch (template) {
    case 'hours': case 'cap': case 'prohibition':
      return { kind: 'policy', content: newPolicy(title, [newRule(template, { id: `house.${template}-${documentId.slice(-8)}`, cite: say('policy.template.cite') })]) }
    case 'closing-days':
      return { kind: 'closing-days', content: newClosingDays(title) }
    case 'hold':
      return { kind: 'hold', content: newHold(title, today, dateText(dayOfDate(today) + HOLD_DAYS - 1)) }
    default:
      return template satisfies never
  }
}
