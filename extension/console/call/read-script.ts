import { Script } from '#shared/contract/content'
import type { ScriptDocument } from '#shared/script/document'

/** A published script; `null` if this version is not one that can be read. */
export function readScript(content: unknown): ScriptDocument | null {
  const parsed = Script.safeParse(content)
  return parsed.success ? parsed.data : null
}
