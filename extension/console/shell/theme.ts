import { useCallback, useSyncExternalStore } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const KEY = 'fairdial.theme'
const CHANGED = 'fairdial-theme'

/** Draws the page in the chosen theme; called before the first paint. Nothing personal is kept: one word. */
export function applyTheme(): void {
  const theme = read()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The theme and how to change it; "system" follows the machine. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(listen, read)
  const change = useCallback((wanted: Theme) => {
    try {
      localStorage.setItem(KEY, wanted)
    } catch {
      // A locked-down browser: the choice holds until the page is closed.
    }
    document.documentElement.dataset.chosenTheme = wanted
    applyTheme()
    dispatchEvent(new Event(CHANGED))
  }, [])
  return [theme, change]
}

function read(): Theme {
  const chosen = document.documentElement.dataset.chosenTheme ?? stored()
  return THEMES.find((theme) => theme === chosen) ?? 'system'
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function listen(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  return () => removeEventListener(CHANGED, changed)
}
