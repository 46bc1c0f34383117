import { check } from './check.ts'

/** Each room is compiled alone, with only the globals it may see. */
export const TYPED_ROOMS = ['shared', 'worker', 'extension', '.', 'test/worker', 'test/extension', 'test/crm/app'] as const

/** Compiles one room; `wxt prepare` must have run for the extension. */
export function checkTypes(room: (typeof TYPED_ROOMS)[number]): Promise<{ ok: boolean; output: string }> {
  return check('tsc', ['-p', room === '.' ? 'tsconfig.json' : `${room}/tsconfig.json`])
}

if (import.meta.main) {
  await check('wxt', ['prepare'])
  const results = await Promise.all(TYPED_ROOMS.map(checkTypes))
  for (const result of results) process.stdout.write(result.output)
  process.exit(results.every((result) => result.ok) ? 0 : 1)
}
