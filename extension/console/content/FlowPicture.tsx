import { useEffect, useMemo, useRef } from 'react'
import type { ScriptDocument } from '#shared/script/document'
import { useWords } from '../../ui/Words.tsx'
import { flowLayout, NODE } from './flow-layout.ts'
import type { Problem } from './problem.ts'
import { excerpt } from './step-name.ts'

/** The script as a picture: stages as bands, steps as boxes, answers as arrows. The list beside it is its keyboard. */
export function FlowPicture({
  script,
  current,
  problems,
  onSelect,
}: {
  script: ScriptDocument
  current: string | null
  problems: readonly Problem[]
  onSelect: (stepId: string | null) => void
}) {
  const { say } = useWords()
  const flow = useMemo(() => flowLayout(script), [script])
  const scroller = useRef<HTMLDivElement>(null)
  const broken = new Set(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.at))
  const steps = new Map(script.steps.map((step) => [step.id, step]))

  useEffect(() => {
    const box = scroller.current
    const node = current === null ? null : box?.querySelector<SVGGElement>(`[data-step="${CSS.escape(current)}"]`)
    if (!box || !node) return
    const [area, place] = [box.getBoundingClientRect(), node.getBoundingClientRect()]
    if (place.top < area.top || place.bottom > area.bottom) box.scrollTop += place.top - area.top - area.height / 3
    if (place.left < area.left || place.right > area.right) box.scrollLeft += place.left - area.left - area.width / 3
  }, [current])

  return (
    // Scrolls by keyboard as well, hence the tab stop.
    <div ref={scroller} tabIndex={0} role="region" aria-label={say('content.flow')} className="h-full overflow-auto">
      <svg role="img" aria-label={say('content.flow.label', { count: script.steps.length })} width={flow.width} height={flow.height} className="mx-auto block min-w-full">
        <defs>
          {(['line', 'accent'] as const).map((tone) => (
            <marker key={tone} id={`arrow-${tone}`} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6.5" markerHeight="6.5" orient="auto-start-reverse">
              <path d="M0 0.8 7 4 0 7.2z" className={tone === 'accent' ? 'fill-accent' : 'fill-line-strong'} />
            </marker>
          ))}
        </defs>
        {flow.bands.map((band) => (
          <g key={band.stage}>
            <rect x={6} y={band.y} width={Math.max(0, flow.width - 12)} height={band.height} rx={9} className="fill-sunken/60" />
            <text x={13} y={band.y + band.height / 2} dominantBaseline="middle" className="fill-ink-faint text-2xs">
              {say(`content.stage.short.${band.stage}`)}
            </text>
          </g>
        ))}
        {/* What is in hand last, so that it lies on top. */}
        {flow.edges.toSorted((one, other) => Number(one.from === current) - Number(other.from === current)).map((edge) => {
          const lit = edge.from === current
          const near = lit || edge.to === current
          return (
            <path
              key={`${edge.from} ${edge.to}`}
              d={edge.path}
              fill="none"
              strokeWidth={lit ? 1.8 : 1.2}
              opacity={near ? 1 : 0.35}
              strokeDasharray={edge.back ? '4 3' : undefined}
              markerEnd={`url(#arrow-${lit ? 'accent' : 'line'})`}
              className={lit ? 'stroke-accent' : 'stroke-line-strong'}
            />
          )
        })}
        {flow.nodes.map((node) => {
          const step = steps.get(node.stepId)
          const here = node.stepId === current
          const wrong = broken.has(node.stepId)
          return (
            step && (
              <g key={node.stepId} data-step={node.stepId} transform={`translate(${node.x} ${node.y})`} onClick={() => onSelect(node.stepId)} className="cursor-pointer">
                <title>{step.say}</title>
                <rect
                  width={NODE.width}
                  height={NODE.height}
                  rx={7}
                  strokeWidth={here ? 2 : 1.2}
                  className={`${here ? 'fill-accent-soft stroke-accent' : 'fill-surface hover:stroke-ink-faint'} ${!here && (wrong ? 'stroke-stop' : 'stroke-line-strong')}`}
                />
                <foreignObject x={7} y={4} width={NODE.width - 12} height={NODE.height - 8} className="pointer-events-none">
                  <div lang={script.language} className="line-clamp-2 h-full text-2xs leading-[18px] text-ink">
                    <span className={`mr-1 font-semibold ${wrong ? 'text-stop' : 'text-ink-soft'}`}>{node.number}</span>
                    {excerpt(step.say, script, say)}
                  </div>
                </foreignObject>
                {node.ends && <circle cx={NODE.width - 9} cy={NODE.height} r={4.5} strokeWidth={2} className="fill-surface stroke-ink-soft" />}
                {step.id === script.start && <circle cx={9} cy={0} r={4.5} className="fill-accent" />}
              </g>
            )
          )
        })}
      </svg>
    </div>
  )
}
