/** The OpenAPI 3.1 document, made from the same zod schemas that check what comes in and goes out. */
import { z } from 'zod'
import { problemSchema } from '../contract/problem.ts'
import type { Operation } from './operation.ts'

type Json = Readonly<Record<string, unknown>>

/** Statuses that any route may answer with a problem. */
const ANY_ROUTE = [400, 403, 421, 500, 503]
const SHARED = '#/components/schemas/'

/** Operations → the document. Schemas with a name of their own stand under components. */
export function openApiDocument(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return {
    openapi: '3.1.0',
    info: { title: 'Huipu', version, description: 'Who met whom: people, meetings and the sentences that prove it.', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      schemas: sharedSchemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'The token of the lock file beside the store.' } },
    },
  }
}

function describe(operation: Operation): Json {
  const problems = [...ANY_ROUTE, ...operation.problems ?? []].sort((a, b) => a - b)
  return {
    summary: operation.summary,
    operationId: `${operation.method}${operation.path.replace(/[^A-Za-z]+(\w)/gu, (_, letter: string) => letter.toUpperCase()).replace(/\W/gu, '')}`,
    parameters: [...pathParameters(operation.path), ...queryParameters(operation.query)],
    ...(operation.body === undefined ? {} : { requestBody: { required: true, content: contentOf(operation.body, 'input') } }),
    ...(operation.token === undefined ? {} : { security: [{ token: [] }] }),
    responses: {
      200: { description: operation.summary, content: contentOf({ [operation.answerType ?? 'application/json']: operation.answer }, 'output') },
      ...Object.fromEntries(problems.map((status) => [status, { description: 'What went wrong and what to do.', content: contentOf({ 'application/problem+json': problemSchema }, 'output') }])),
    },
  }
}

function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 512 } }))
}

function queryParameters(query: z.ZodObject | undefined): readonly Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name, in: 'query', required: !schema.safeParse(undefined).success, schema: schemaOf(schema, 'input'), style: 'form', explode: true,
  }))
}

function contentOf(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Json {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, { schema: schemaOf(schema, io) }]))
}

/** Named schemas become references. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const id = z.globalRegistry.get(schema)?.id
  if (id !== undefined) return { $ref: `${SHARED}${id}` }
  const { $schema: _, $defs: __, ...body } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return withReferences(body)
}

function sharedSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `${SHARED}${id}`, unrepresentable: 'any' })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...body }]) => [id, withReferences(body)]))
}

/** `#/$defs/Name` → `#/components/schemas/Name`, at any depth. */
function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
    key, key === '$ref' && typeof entry === 'string' ? entry.replace(/^.*[#/]\/?\$defs\//u, SHARED) : withReferences(entry),
  ]))
}
