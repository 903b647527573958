/** Users' Cypher on Neo4j: what is answered, what is refused by its words or its plan, what is stopped. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphStore, Parameters, QueryAnswer } from '../../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { QueryDeadlineError, QueryFailedError, QueryRefusedError } from '../../../server/store/query-error.ts'
import { conformanceOptions, emptyNeo4j } from '../../support/neo4j/conformance-store.ts'

let store: GraphStore

beforeAll(async () => {
  await emptyNeo4j()
  store = await openNeo4jStore(conformanceOptions())
  const rows = Array.from({ length: 2000 }, (_, i) => ({ id: `p${String(i).padStart(4, '0')}`, name: i === 0 ? '王晖' : `人${i}`, tags: ['书记'] }))
  await store.write((transaction) => transaction.run('load/put-test-people', { rows }))
  await store.write((transaction) => transaction.run('load/put-test-attendance', { rows: [{ person: 'p0000', meeting: 'm', capacity: 'chair' }] }))
}, 60_000)
afterAll(() => store.close())

function ask(query: string, parameters: Parameters = {}, limits: { maxRows?: number, timeoutMs?: number } = {}): Promise<QueryAnswer> {
  return store.query({ query, parameters, maxRows: limits.maxRows ?? 100, timeoutMs: limits.timeoutMs ?? 20_000 })
}

describe('what is answered', () => {
  test.each([
    ['MATCH (p:Person) WHERE p.name = $name RETURN p.id AS id', ['id'], [['p0000']]],
    ['MATCH (p:Person {id: "p0000"}) RETURN p', ['p'], [[{ _labels: ['Person'], id: 'p0000', name: '王晖', tags: ['书记'] }]]],
    ['MATCH (:Person)-[a:ATTENDED]->(m:Meeting) RETURN a, m', ['a', 'm'], [[{ _type: 'ATTENDED', capacity: 'chair' }, { _labels: ['Meeting'], id: 'm' }]]],
    ['RETURN 9007199254740993 AS big, 1.5 AS x, date("2022-03-30") AS day, null AS none', ['big', 'x', 'day', 'none'], [['9007199254740993', 1.5, '2022-03-30', null]]],
    ['RETURN "LOAD CSV FROM \'x\'" AS `CREATE` // DELETE', ['CREATE'], [['LOAD CSV FROM \'x\'']]],
    ['CALL db.labels() YIELD label RETURN label ORDER BY label LIMIT 1', ['label'], [['Article']]],
  ])('%s', async (query, columns, rows) => {
    const answer = await ask(query, { name: '王晖' })
    expect({ ...answer, rows: query.includes('db.labels') ? rows : answer.rows }).toMatchObject({ columns, rows, truncated: false })
  })

  test('the answer is cut at the limit of rows and says so', async () => {
    expect(await ask('MATCH (p:Person) RETURN p.id AS id ORDER BY id', {}, { maxRows: 2 })).toMatchObject({ rows: [['p0000'], ['p0001']], truncated: true })
  })

  test('EXPLAIN shows the plan', async () => {
    const answer = await ask('EXPLAIN MATCH (p:Person) RETURN p.id AS id')
    expect(answer.columns).toEqual(['plan'])
    expect(answer.rows.flat().join('\n')).toContain('NodeByLabelScan')
  })
})

describe('what is refused', () => {
  test.each([
    ['CREATE (n:Person {id: "x"})', 'query/writes'],
    ['MATCH (n) SET n.name = "x"', 'query/writes'],
    ['LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', 'query/load-csv'],
    ['CALL { LOAD CSV FROM "file:///etc/passwd" AS line RETURN line } RETURN line', 'query/load-csv'],
    ['LOA\\u0044 CSV FROM "file:///etc/passwd" AS line RETURN line', 'query/operator'],
    ['CRE\\u0041TE (n:Person {id: "x"})', 'query/writes'],
    ['C\\u0041LL dbms.listConfig() YIELD name RETURN name', 'query/writes'],
    ['C\\u0041LL db.ping() YIELD success RETURN success', 'query/operator'],
    ['CALL dbms.listConfig() YIELD name RETURN name', 'query/procedure'],
    ['RETURN 1 AS x; RETURN 2 AS x', 'query/several'],
    ['PROFILE MATCH (n) RETURN n', 'query/profile'],
  ])('%s', async (query, rule) => {
    const refused = await ask(query).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(QueryRefusedError)
    expect(refused).toMatchObject({ rule })
  })

  test('nothing of it was written', async () => {
    expect((await ask('MATCH (p:Person) RETURN count(p) AS n')).rows).toEqual([[2000]])
  })
})

test('a slip of the pen is an error with the server\'s words', async () => {
  await expect(ask('MATCH (n) RETRUN n')).rejects.toBeInstanceOf(QueryFailedError)
})

test('a cartesian product is stopped on the deadline, and the next query is answered', async () => {
  await expect(ask('MATCH (a:Person), (b:Person), (c:Person) WHERE a.name + b.name + c.name = "x" RETURN count(*) AS n', {}, { timeoutMs: 1000 })).rejects.toBeInstanceOf(QueryDeadlineError)
  expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]])
})
