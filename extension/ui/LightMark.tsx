import type { Light } from '#shared/dial/decision'

const TONE: Record<Light, string> = { green: 'text-go', amber: 'text-ask', red: 'text-stop', unknown: 'text-unsure' }

/** The shape of a light: circle with tick, triangle, octagon, dashed circle. Always put a word beside it. */
export function LightMark({ light, size = 16 }: { light: Light; size?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 20 20" width={size} height={size} className={`shrink-0 ${TONE[light]}`}>
      {light === 'green' && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path d="M5.8 10.4l2.8 2.8 5.6-6" fill="none" stroke="var(--color-surface)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
        </>
      )}
      {light === 'amber' && (
        <>
          <path d="M10 1.6 19 17.6H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" strokeWidth="1.4" />
          <path d="M10 7.2v5M10 14.9v.2" stroke="var(--color-surface)" strokeWidth="2.2" strokeLinecap="round" />
        </>
      )}
      {light === 'red' && (
        <>
          <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" fill="currentColor" />
          <path d="M5.5 10h9" stroke="var(--color-surface)" strokeWidth="2.6" strokeLinecap="round" />
        </>
      )}
      {light === 'unknown' && (
        <>
          <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.4 2.6" />
          <path d="M7.6 7.9a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.4v.2" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
        </>
      )}
    </svg>
  )
}

/** Background and text colours of a light, for strips and chips. */
export const LIGHT_TONE: Record<Light, string> = {
  green: 'bg-go-soft text-go',
  amber: 'bg-ask-soft text-ask',
  red: 'bg-stop-soft text-stop',
  unknown: 'bg-unsure-soft text-unsure',
}
