import { Wand2 } from 'lucide-react'
import { LOCALES, type Localized } from '#shared/locale/locale'
import type { Rule } from '#shared/packs/pack'
import { proposeSay } from '#shared/policy/say/propose'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { LocalizedFields } from './LocalizedFields.tsx'

/** The sentence the agent reads, in every language. It follows the numbers until somebody rewrites it. */
export function SayFields({ rule, onChange }: { rule: Rule; onChange: (say: Localized) => void }) {
  const { say } = useWords()
  const proposed = proposeSay(rule)
  const differs = proposed !== null && LOCALES.some((locale) => proposed[locale] !== rule.say[locale])
  return (
    <div className="grid gap-2">
      <LocalizedFields legend={say('policy.field.say')} hint={say(proposed && !differs ? 'policy.say.follows' : 'policy.say.hint')} value={rule.say} maxLength={200} onChange={onChange} />
      {differs && (
        <Button size="sm" className="justify-self-start" onClick={() => onChange(proposed)}>
          <Wand2 aria-hidden size={14} />
          {say('policy.say.propose')}
        </Button>
      )}
    </div>
  )
}
