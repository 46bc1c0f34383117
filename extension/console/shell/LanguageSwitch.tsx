import { Languages } from 'lucide-react'
import { LOCALES, type Locale } from '#shared/locale/locale'
import { LANGUAGE_NAMES } from '../../ui/language-name.ts'
import { useWords } from '../../ui/Words.tsx'

/** Changes the language of everything, at once. */
export function LanguageSwitch({ onChange }: { onChange: (locale: Locale) => void }) {
  const { say, locale } = useWords()
  return (
    <label className="flex min-w-0 items-center gap-2 text-xs text-ink-soft">
      <Languages aria-hidden size={15} className="shrink-0" />
      <span className="sr-only">{say('console.language')}</span>
      <select
        value={locale}
        onChange={(event) => onChange(LOCALES.find((code) => code === event.target.value) ?? locale)}
        className="min-h-7 min-w-0 flex-1 cursor-pointer rounded-md border border-transparent bg-transparent px-1 text-xs text-ink hover:border-line"
      >
        {LOCALES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </select>
    </label>
  )
}
