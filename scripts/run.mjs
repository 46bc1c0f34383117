// node scripts/run.mjs SCRIPT [ARG …] – from a bare clone: installs what is missing, then runs SCRIPT under the project's Node.
import { isAbsolute, resolve } from 'node:path'
import { ensureDependencies, runWithProjectNode } from './ensure.mjs'

const [script, ...args] = process.argv.slice(2)
if (!script) throw new Error('Say which script to run.')
ensureDependencies()
runWithProjectNode(script, args.map((arg) => (arg.endsWith('.json') && !isAbsolute(arg) ? resolve(process.env.INIT_CWD ?? '.', arg) : arg)))
