import { textDifference } from './text-difference.ts'

/** Two texts as one: what went struck through, what came underlined. */
export function TextDifference({ before, after, by }: { before: string; after: string; by: 'word' | 'line' }) {
  return (
    <span className="whitespace-pre-wrap">
      {textDifference(before, after, by).map((part, index) =>
        part.kind === 'same' ? (
          // A difference is drawn once for two texts; its parts never move.
          <span key={index}>{part.text}</span>
        ) : part.kind === 'gone' ? (
          <del key={index} className="bg-stop-soft text-stop">
            {part.text}
          </del>
        ) : (
          <ins key={index} className="bg-go-soft text-go">
            {part.text}
          </ins>
        ),
      )}
    </span>
  )
}
