// npm test – works on any Node from 20 up; the work is done by test.ts under the project's own Node.
import { ensureDependencies, runWithProjectNode } from './ensure.mjs'

ensureDependencies()
runWithProjectNode('scripts/test.ts', process.argv.slice(2))
