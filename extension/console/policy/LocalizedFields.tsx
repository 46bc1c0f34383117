import { LOCALES, type Localized } from '#shared/locale/locale'
import { CONTROL } from '../../ui/Field.tsx'
import { LANGUAGE_NAMES } from '../../ui/language-name.ts'

/** One text in every language of the product. */
export function LocalizedFields({ legend, hint, value, maxLength, onChange }: { legend: string; hint?: string; value: Localized; maxLength: number; onChange: (value: Localized) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {LOCALES.map((locale) => (
        <label key={locale} className="grid items-start gap-x-3 gap-y-0.5 sm:grid-cols-[5rem_minmax(0,1fr)]">
          <span lang={locale} className="pt-1.5 text-xs text-ink-faint">{LANGUAGE_NAMES[locale]}</span>
          <textarea
            rows={1}
            lang={locale}
            maxLength={maxLength}
            className={`${CONTROL} field-sizing-content min-h-8`}
            value={value[locale]}
            onChange={(event) => onChange({ ...value, [locale]: event.target.value })}
          />
        </label>
      ))}
      {hint && <p className="text-xs text-ink-faint">{hint}</p>}
    </fieldset>
  )
}
