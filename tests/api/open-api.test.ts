import { describe, expect, it } from '@jest/globals'
import type { Router } from 'express'
import request from 'supertest'
import { z } from 'zod'
import { OPERATIONS } from '../../server/api/app.ts'
import { openApiDocument } from '../../server/api/open-api.ts'
import { apiOn } from '../support/api-on.ts'
import { failingStore } from '../support/failing-store.ts'

const documentSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({
    summary: z.string(), operationId: z.string(),
    parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean(), schema: z.record(z.string(), z.unknown()) })),
    responses: z.record(z.string(), z.object({ description: z.string(), content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })) })),
    security: z.array(z.unknown()).optional(),
  }))),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())), securitySchemes: z.record(z.string(), z.unknown()) }),
})

const { app } = apiOn(failingStore(() => new Error('not asked')))
const document = documentSchema.parse(openApiDocument(OPERATIONS, '0.1.0'))

/** Method and path of every route, however deep its router. */
function routesOf(router: Router): readonly string[] {
  return router.stack.flatMap((layer) => {
    if (layer.route !== undefined) return Object.keys(Reflect.get(layer.route, 'methods')).map((method) => `${method} ${layer.route?.path}`)
    const inner: unknown = layer.handle
    return isRouter(inner) ? routesOf(inner) : []
  })
}

function isRouter(handle: unknown): handle is Router {
  return typeof handle === 'function' && 'stack' in handle && Array.isArray(handle.stack)
}

describe('the OpenAPI document', () => {
  it('is served as the application has it', async () => {
    const { body } = await request(app).get('/api/openapi.json').set('Host', 'localhost').expect(200)
    expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument(OPERATIONS, '0.1.0'))))
    expect(body.openapi).toBe('3.1.0')
  })
  it('has every route of the API, and no other', () => {
    const described = OPERATIONS.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/gu, ':$1')}`)
    const served = routesOf(app.router).filter((route) => route.includes(' /api/') && !route.endsWith('/api/openapi.json'))
    expect([...served].sort()).toEqual([...described].sort())
    expect(Object.keys(document.paths).sort()).toEqual([...new Set(OPERATIONS.map(({ path }) => path))].sort())
  })
  it('points only to schemas that it has', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, reference]) => reference)
    const known = new Set(Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`))
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((reference) => !known.has(reference ?? ''))).toEqual([])
  })
  it('describes the parameters of the network with their defaults', () => {
    const parameters = document.paths['/api/network']?.['get']?.parameters ?? []
    expect(parameters.map(({ name }) => name)).toEqual(['mode', 'minShared', 'place', 'kind', 'capacity', 'presence', 'role', 'oneRoom', 'from', 'to', 'undated', 'person', 'depth', 'limit', 'meetingLimit'])
    expect(parameters.every(({ required }) => !required)).toBe(true)
    expect(parameters.find(({ name }) => name === 'kind')?.schema).toMatchObject({ type: 'array', items: { enum: ['meeting', 'inspection', 'visit', 'ceremony'] } })
  })
  it('asks for q in a search, and for the token where something is written', () => {
    expect(document.paths['/api/search']?.['get']?.parameters.find(({ name }) => name === 'q')?.required).toBe(true)
    expect(document.paths['/api/pages']?.['post']?.security).toEqual([{ token: [] }])
    expect(document.paths['/api/people/{a}/ties/{b}']?.['get']?.parameters.map(({ name }) => name)).toEqual(['a', 'b'])
  })
  it('names every operation differently', () => {
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(OPERATIONS.length)
  })
})
