import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type Language, LANGUAGES, textOf, type Word } from './words.ts'

interface Speech {
  language: Language
  speak(language: Language): void
  /** Text of a word in the chosen language. */
  t(word: Word, values?: Readonly<Record<string, string | number>>): string
}

const STORED = 'hengxin.language'
const SpeechContext = createContext<Speech | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => LANGUAGES.find((known) => known === localStorage.getItem(STORED)) ?? 'zh-CN')
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(STORED, language)
  }, [language])
  const speech = useMemo<Speech>(() => ({ language, speak: setLanguage, t: (word, values) => textOf(language, word, values) }), [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** Language of the interface; throws outside the provider. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('No LanguageProvider above.')
  return speech
}
