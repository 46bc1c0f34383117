import type { Line, Report } from './suite.ts'

const WIDTH = 50

/** A report as a table for people. */
export function tableOf({ suite, about, lines, targets }: Report): string {
  const rows = lines.flatMap((line, index) => (line.group === lines[index - 1]?.group ? [rowOf(line)] : ['', line.group, rowOf(line)]))
  const promises = targets.map(({ says, measured, met }) => `  ${met ? 'met   ' : 'MISSED'}  ${says}: ${measured}`)
  return [suite, about, ...rows, '', 'Targets', ...promises].join('\n')
}

function rowOf({ name, micros, perSecond, ratio, against }: Line): string {
  const compared = against === name ? '' : `${short(ratio)} times ${against.split(':')[0]}`
  return `  ${name.padEnd(WIDTH)}${short(micros).padStart(10)} µs${short(perSecond).padStart(13)}/s   ${compared}`.trimEnd()
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1)
}
