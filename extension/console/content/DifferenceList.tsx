import { Minus, Pencil, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ScriptDocument } from '#shared/script/document'
import { useWords } from '../../ui/Words.tsx'
import { scriptDifferences, type Change, type Names } from './script-difference.ts'
import { excerpt, stepName } from './step-name.ts'
import { TextDifference } from './TextDifference.tsx'

/** What changes from one script to another, in words: steps added, removed and changed, old text beside new. */
export function DifferenceList({ before, after }: { before: ScriptDocument; after: ScriptDocument }) {
  const { say } = useWords()
  const names: Names = {
    stage: (stage) => say(`content.stage.${stage}`),
    yesNo: (yes) => say(yes ? 'content.yes' : 'content.no'),
    stepName: (script, stepId) => stepName(script, stepId, say).replace(/^\d+ · /, ''),
    reordered: say('content.difference.reordered'),
    gate: (gate) => say(`call.gate.${gate}`),
    disposition: (code) => say(`disposition.${code}`),
    audience: (audience) => say(`content.audience.${audience}`),
  }
  const differences = scriptDifferences(before, after, names)
  if (differences.length === 0) return <p className="text-sm text-ink-soft">{say('content.difference.none')}</p>
  return (
    <ul className="grid gap-2">
      {differences.map((one) => {
        switch (one.kind) {
          case 'head':
            return (
              <Entry key="head" icon={<Pencil aria-hidden size={14} className="text-ask" />} title={say('content.difference.head')}>
                {one.changes.map((change) => (
                  <PartChange key={change.part} part={change.part} before={change.before} after={change.after} />
                ))}
              </Entry>
            )
          case 'added':
            return (
              <Entry key={`added ${one.step.id}`} icon={<Plus aria-hidden size={14} className="text-go" />} title={say('content.difference.added', { step: stepName(after, one.step.id, say) })}>
                <p className="text-sm text-go">{one.step.say}</p>
              </Entry>
            )
          case 'removed':
            return (
              <Entry key={`removed ${one.step.id}`} icon={<Minus aria-hidden size={14} className="text-stop" />} title={say('content.difference.removed', { step: excerpt(one.step.say, before, say) })} />
            )
          case 'changed':
            return (
              <Entry key={`changed ${one.step.id}`} icon={<Pencil aria-hidden size={14} className="text-ask" />} title={say('content.difference.changed', { step: stepName(after, one.step.id, say) })}>
                {one.changes.map((change) => (
                  <PartChange key={change.part} part={change.part} before={change.before} after={change.after} />
                ))}
              </Entry>
            )
          default:
            return one satisfies never
        }
      })}
    </ul>
  )
}

function Entry({ icon, title, children }: { icon: ReactNode; title: string; children?: ReactNode }) {
  return (
    <li className="flex gap-2.5 rounded-md border border-line bg-surface p-3">
      <span className="mt-0.5 shrink-0">{icon}</span>
      <div className="grid min-w-0 flex-1 gap-1.5">
        <p className="text-sm font-medium">{title}</p>
        {children}
      </div>
    </li>
  )
}

function PartChange({ part: name, before, after }: Change<string>) {
  const { say } = useWords()
  const byLine = name === 'choices' || name === 'required'
  return (
    <div className="text-sm">
      <span className={`mr-2 text-xs text-ink-faint ${byLine ? 'block' : ''}`}>{say(`content.field.${name}`)}</span>
      <TextDifference before={before} after={after} by={byLine ? 'line' : 'word'} />
    </div>
  )
}
