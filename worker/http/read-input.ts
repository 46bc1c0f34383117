import type { z } from 'zod'
import type { Endpoint } from '#shared/contract/api'
import { invalid, invalidInput } from './problem.ts'

/** Largest request body, bytes. Everything that is sent fits well below it. */
export const BODY_BYTES_MAX = 400_000

/** The parts of a request as its endpoint declares them, validated; throws `invalid-input` naming every wrong field. */
export async function readInput(endpoint: Endpoint, request: Request, params: Record<string, string>): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {}
  if (endpoint.params) input['params'] = parse(endpoint.params, params)
  if (endpoint.query) input['query'] = parse(endpoint.query, Object.fromEntries(new URL(request.url).searchParams))
  if (endpoint.body) input['body'] = parse(endpoint.body, await readJson(request))
  return input
}

/** The JSON body; refuses anything that is not declared as JSON, is too large or is not well-formed. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw invalid('body', 'Send application/json.')
  const bytes = await readBytes(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    throw invalid('body', 'Not well-formed JSON.')
  }
}

/** Reads no more than the limit, whatever the sender declares. */
async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > BODY_BYTES_MAX) {
      await reader?.cancel()
      throw invalid('body', `Larger than ${BODY_BYTES_MAX} bytes.`)
    }
    chunks.push(read.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** Validates one part of a request. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (!result.success) throw invalidInput(result.error)
  return result.data
}
