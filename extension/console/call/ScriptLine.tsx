import { renderLine } from '#shared/script/render'
import type { Locale } from '#shared/locale/locale'
import { useWords } from '../../ui/Words.tsx'

/** A script's line as it was written: words as text, each variable as a chip with its name. */
export function ScriptLine({ text, language }: { text: string; language: Locale }) {
  const { say } = useWords()
  return (
    <>
      {renderLine(text, {}, language).map((part, index) =>
        part.kind === 'text' ? (
          // The parts of one line never move; their place is their identity.
          <span key={index}>{part.text}</span>
        ) : (
          <span key={index} className="mx-0.5 rounded-sm bg-accent-soft px-1 text-[0.92em] text-accent">
            {say(`content.variable.${part.variable}`)}
          </span>
        ),
      )}
    </>
  )
}
