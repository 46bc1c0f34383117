// npm run -s bench -- [SUITE …] [--json] [--check]: speed beside floors and peers of the same run; --check fails if a target is missed.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { dialSuite } from './bench/dial.ts'
import type { Report, Suite } from './bench/suite.ts'
import { tableOf } from './bench/table.ts'

const SUITES: readonly Suite[] = [dialSuite]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, check: { type: 'boolean' } } })
const unknown = positionals.find((name) => !SUITES.some((suite) => suite.name === name))
if (unknown) throw new Error(`No suite is called ${unknown}; there is ${SUITES.map(({ name }) => name).join(', ')}.`)

const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, system: `${process.platform} ${process.arch}`, node: process.version, load: loadavg()[0] ?? 0 }
const reports: Report[] = []
for (const suite of SUITES) if (positionals.length === 0 || positionals.includes(suite.name)) reports.push(await suite.run())

if (values.json) console.log(JSON.stringify({ machine, reports }, null, 2))
else console.log([`${machine.processor}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}, load ${machine.load.toFixed(1)}`, ...reports.map(tableOf)].join('\n\n'))
if (values.check && reports.some(({ targets }) => targets.some(({ met }) => !met))) process.exitCode = 1
