import { Monitor, Moon, Sun } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'
import { THEMES, useTheme } from './theme.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Light, dark, or as the machine says. */
export function ThemeSwitch() {
  const { say } = useWords()
  const [theme, change] = useTheme()
  return (
    <div role="radiogroup" aria-label={say('console.theme')} className="inline-flex rounded-md bg-sunken p-0.5">
      {THEMES.map((name) => {
        const Icon = ICONS[name]
        return (
          <label
            key={name}
            title={say(`console.theme.${name}`)}
            className="grid size-6 cursor-pointer place-items-center rounded-sm text-ink-soft has-checked:bg-surface has-checked:text-ink has-checked:shadow-lift has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="theme"
              checked={theme === name}
              onChange={() => change(name)}
              aria-label={say(`console.theme.${name}`)}
              className="sr-only"
            />
            <Icon aria-hidden size={14} />
          </label>
        )
      })}
    </div>
  )
}
