import { STAGES, type ScriptDocument, type Stage } from '#shared/script/document'

export const NODE = { width: 104, height: 46, gapX: 12, gapY: 30, left: 50, top: 16, band: 16, perRow: 3 } as const

export interface FlowNode {
  stepId: string
  number: number
  x: number
  y: number
  /** Some answer ends the script here. */
  ends: boolean
}
export interface FlowEdge {
  from: string
  to: string
  path: string
  /** Leads up or back. */
  back: boolean
}
export interface FlowBand {
  stage: Stage
  y: number
  height: number
}
export interface Flow {
  nodes: readonly FlowNode[]
  edges: readonly FlowEdge[]
  bands: readonly FlowBand[]
  width: number
  height: number
}

/** Places every step of a script: a band for each stage from top to bottom, in it what is nearest to the start first. */
export function flowLayout(script: ScriptDocument): Flow {
  const rows = rowsOf(script)
  const most = Math.max(1, ...rows.map((row) => row.ids.length))
  const width = NODE.left + most * (NODE.width + NODE.gapX) + 8
  const places = new Map<string, { x: number; y: number }>()
  const bands: FlowBand[] = []
  let y = NODE.top
  for (const row of rows) {
    const band = bands.at(-1)
    if (band?.stage !== row.stage) {
      if (band) y += NODE.band
      bands.push({ stage: row.stage, y: y - 8, height: 0 })
    }
    const ordered = byPredecessors(row.ids, script, places)
    const free = (most - ordered.length) * (NODE.width + NODE.gapX)
    ordered.forEach((id, index) => places.set(id, { x: NODE.left + free / 2 + index * (NODE.width + NODE.gapX), y }))
    const current = bands.at(-1)
    if (current) current.height = y + NODE.height + 8 - current.y
    y += NODE.height + NODE.gapY
  }
  const nodes = script.steps.flatMap((step, index): FlowNode[] => {
    const place = places.get(step.id)
    const ends = step.choices.length === 0 || step.choices.some((choice) => choice.to === null)
    return place ? [{ stepId: step.id, number: index + 1, ...place, ends }] : []
  })
  return { nodes, edges: edgesOf(script, places, width), bands, width, height: y }
}

interface Row {
  stage: Stage
  ids: string[]
}

function rowsOf(script: ScriptDocument): Row[] {
  const depths = depthsOf(script)
  const depth = (id: string) => depths.get(id) ?? Number.MAX_SAFE_INTEGER // what cannot be reached comes last
  return STAGES.flatMap((stage) => {
    const ids = script.steps.filter((step) => step.stage === stage).map((step) => step.id)
    const rows: Row[] = []
    for (const id of ids.toSorted((one, other) => depth(one) - depth(other))) {
      const row = rows.at(-1)
      // The start stands alone at the top; everything else fills the rows, for a picture that is read at a glance.
      if (row && row.ids.length < NODE.perRow && !row.ids.includes(script.start)) row.ids.push(id)
      else rows.push({ stage, ids: [id] })
    }
    return rows
  })
}

/** Fewest answers from the start to each step that can be reached. */
function depthsOf(script: ScriptDocument): Map<string, number> {
  const steps = new Map(script.steps.map((step) => [step.id, step]))
  const depths = new Map([[script.start, 0]])
  for (const [id, depth] of depths) {
    // A map is walked in the order of insertion, so this goes level by level.
    for (const choice of steps.get(id)?.choices ?? []) if (choice.to !== null && !depths.has(choice.to)) depths.set(choice.to, depth + 1)
  }
  return depths
}

/** Under what leads to them, so that few arrows cross. */
function byPredecessors(ids: readonly string[], script: ScriptDocument, places: ReadonlyMap<string, { x: number }>): string[] {
  const weight = (id: string) => {
    const above = script.steps.filter((step) => step.choices.some((choice) => choice.to === id)).flatMap((step) => places.get(step.id)?.x ?? [])
    return above.length === 0 ? Number.POSITIVE_INFINITY : above.reduce((sum, x) => sum + x, 0) / above.length
  }
  return ids.map((id) => ({ id, at: weight(id) })).toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at)).map(({ id }) => id)
}

function edgesOf(script: ScriptDocument, places: ReadonlyMap<string, { x: number; y: number }>, width: number): FlowEdge[] {
  const pairs = new Map(script.steps.flatMap((step) => step.choices.flatMap((choice) => (choice.to === null ? [] : [[`${step.id} ${choice.to}`, { from: step.id, to: choice.to }]]))))
  return [...pairs.values()].flatMap(({ from, to }): FlowEdge[] => {
    const [start, end] = [places.get(from), places.get(to)]
    if (!start || !end) return []
    const back = end.y < start.y || (end.y === start.y && end.x <= start.x)
    if (end.y === start.y && end.x !== start.x) return [{ from, to, back, path: levelPath(start, end) }]
    return [{ from, to, back, path: back ? backPath(start, end, width) : downPath(start, end) }]
  })
}

function downPath(start: { x: number; y: number }, end: { x: number; y: number }): string {
  const [x1, y1] = [start.x + NODE.width / 2, start.y + NODE.height]
  const [x2, y2] = [end.x + NODE.width / 2, end.y - 5]
  const bend = Math.min(60, Math.max(16, (y2 - y1) / 2))
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
}

function levelPath(start: { x: number; y: number }, end: { x: number; y: number }): string {
  const right = end.x > start.x
  const [x1, x2] = right ? [start.x + NODE.width, end.x - 5] : [start.x, end.x + NODE.width + 5]
  const y = start.y + NODE.height * (right ? 0.38 : 0.66) // there and back side by side
  return `M${x1} ${y}L${x2} ${y}`
}

function backPath(start: { x: number; y: number }, end: { x: number; y: number }, width: number): string {
  const [x1, y1] = [start.x + NODE.width, start.y + NODE.height / 2]
  const [x2, y2] = [end.x + NODE.width + 5, end.y + NODE.height / 2 + (end.y === start.y ? 8 : 0)]
  const out = Math.min(width - 2, Math.max(x1, x2) + 18)
  return `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${x2} ${y2}`
}
