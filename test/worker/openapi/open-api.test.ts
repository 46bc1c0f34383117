import { expect, it } from 'vitest'
import { API } from '#shared/contract/api'
import { request } from '../client.ts'

interface OpenApi {
  openapi: string
  components: { schemas: Record<string, object> }
  paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; required: boolean; schema: object }[]; requestBody?: { content: Record<string, { schema: { properties?: object } }> }; responses: Record<string, unknown> }>>
}

it('describes every endpoint with what it takes and answers', async () => {
  const document = (await (await request('GET', '/openapi.json')).json()) as OpenApi
  expect(document.openapi).toBe('3.1.0')
  for (const [name, { method, path, ...parts }] of Object.entries(API)) {
    const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    expect(operation, name).toMatchObject({ operationId: name, responses: { 200: {}, 401: {}, 403: {} } })
    if ('body' in parts) expect(Object.keys(operation?.requestBody?.content['application/json']?.schema.properties ?? {}), name).toEqual(Object.keys(parts.body.shape))
    const declared = [...('params' in parts ? Object.keys(parts.params.shape) : []), ...('query' in parts ? Object.keys(parts.query.shape) : [])]
    expect(operation?.parameters?.map((parameter) => parameter.name), name).toEqual(declared)
  }
  expect(document.paths['/v1/contacts']?.['get']?.parameters).toContainEqual({ name: 'limit', in: 'query', required: false, schema: { default: 50, type: 'integer', minimum: 1, maximum: 200 } })
  const text = JSON.stringify(document)
  expect(text).not.toContain('"$defs"')
  for (const [, name = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const [, , definition = ''] = name.split('/')
    expect(Object.keys(document.components.schemas), name).toContain(definition)
  }
})

it('can be read as a page that runs no script', async () => {
  const response = await request('GET', '/docs')
  const page = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  for (const { path, summary } of Object.values(API)) expect([page.includes(path), page.includes(summary)]).toEqual([true, true])
  expect(page).not.toContain('<script')
  const [, nonce] = /style-src 'nonce-([\w-]+)'/.exec(response.headers.get('content-security-policy') ?? '') ?? []
  expect(page).toContain(`<style nonce="${nonce}">`)
})
