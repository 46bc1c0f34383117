// npm start – works on any Node from 20 up; the work is done by start.ts under the project's own Node.
import { ensureDependencies, runWithProjectNode } from './ensure.mjs'

ensureDependencies()
runWithProjectNode('scripts/start.ts', process.argv.slice(2))
