/** Users' Cypher: what is answered, what is refused, what is stopped; with the real engine and the real child process. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { projectFile } from '../../../server/root.ts'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import type { GraphStore, Parameters, QueryAnswer } from '../../../server/store/graph-store.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError, QueryRefusedError } from '../../../server/store/query-error.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'

const folder = temporaryFolder()
let store: GraphStore

beforeAll(async () => {
  store = await openEmbeddedStore({ path: join(folder, 'graph'), catalogue: testCatalogue(), queryChild: projectFile('dist', 'server', 'query-child.js') })
  const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `p${String(i).padStart(4, '0')}`, name: i === 0 ? '王晖' : `人${i}`, tags: ['书记'] }))
  await store.write((transaction) => transaction.run('load/put-test-people', { rows }))
})
afterAll(async () => {
  await store.close()
  removeTemporaryFolders()
})

function ask(query: string, parameters: Parameters = {}, limits: { maxRows?: number, timeoutMs?: number } = {}): Promise<QueryAnswer> {
  return store.query({ query, parameters, maxRows: limits.maxRows ?? 100, timeoutMs: limits.timeoutMs ?? 20_000 })
}

describe('what is answered', () => {
  test('columns, rows and parameters', async () => {
    const answer = await ask('MATCH (p:Person) WHERE p.name = $name RETURN p.id AS id, p.name', { name: '王晖' })
    expect(answer).toMatchObject({ columns: ['id', 'p.name'], rows: [['p0000', '王晖']], truncated: false, notices: [] })
    expect(answer.milliseconds).toBeGreaterThan(0)
  })

  test('nodes are maps without the engine\'s ids, also inside lists', async () => {
    const { rows } = await ask('MATCH (p:Person {id: "p0000"}) RETURN p, [p] AS list')
    const person = { _labels: ['Person'], id: 'p0000', name: '王晖', tags: ['书记'] }
    expect(rows).toEqual([[person, [person]]])
  })

  test('the answer is cut at the limit of rows and says so', async () => {
    const answer = await ask('MATCH (p:Person) RETURN p.id AS id ORDER BY id', {}, { maxRows: 2 })
    expect(answer).toMatchObject({ rows: [['p0000'], ['p0001']], truncated: true })
  })

  test('what was written since is seen', async () => {
    await store.write((transaction) => transaction.run('load/put-test-people', { rows: [{ id: 'q', name: '新', tags: [] }] }))
    expect((await ask('MATCH (p:Person {id: "q"}) RETURN p.name AS name')).rows).toEqual([['新']])
  })

  test.each([
    ['RETURN "LOAD CSV FROM \'/etc/passwd\'" AS text', 'LOAD CSV FROM \'/etc/passwd\''],
    ['/* LOAD CSV FROM "x" AS l */ RETURN 1 AS one // CREATE (n)', 1],
    ['RETURN \'it\\\'s DELETE\' AS `LOAD CSV`', 'it\'s DELETE'],
    ['MATCH (p:Person {id: "q"}) RETURN p.name AS name LIMIT 1', '新'],
    ['MATCH (p:Person {id: "q"}) CALL { WITH p RETURN 2 AS two } RETURN two', 2],
    ['CALL db.labels() YIELD label RETURN count(label) > 0 AS some', true],
    ['RETURN 1 AS one;', 1],
  ])('%s is no trouble', async (query, value) => {
    expect((await ask(query)).rows).toEqual([[value]])
  })

  test.each([
    ['MATCH (n:Nobody) RETURN sum(n.x) AS s', 'sum() of nothing is null'],
    ['RETURN 1 IN $list AS x', 'null IN [] is null'],
    ['RETURN substring("会议", 1) AS x', 'count characters'],
  ])('%s brings a notice', async (query, notice) => {
    expect((await ask(query, { list: [1] })).notices.join(' ')).toContain(notice)
  })
})

describe('what is refused', () => {
  test.each([
    ['CREATE (n:Person {id: "x"})', 'query/writes'],
    ['match (n) detach delete n', 'query/writes'],
    ['MATCH (n) SET n.name = "x" RETURN n', 'query/writes'],
    ['MERGE (n:Person {id: null}) RETURN n', 'query/writes'],
    ['FOREACH (x IN [1] | CREATE (:Z))', 'query/writes'],
    ['EXPLAIN CREATE (n)', 'query/writes'],
    ['DROP INDEX page_id_index', 'query/writes'],
    ['LOAD CSV FROM "/etc/passwd" AS line RETURN line', 'query/load-csv'],
    ['load /* quiet */ csv FROM $file AS line RETURN line', 'query/load-csv'],
    ['RETURN 1 AS x /* */ LOAD\n//\nCSV FROM "/etc/passwd" AS line RETURN line', 'query/load-csv'],
    ['RETURN "\\" AS x LOAD CSV', 'query/unfinished'],
    ['RETURN 1 /* LOAD CSV', 'query/unfinished'],
    ['RETURN 1 AS x; MATCH (n) RETURN n', 'query/several'],
    ['CALL dbms.procedures()', 'query/procedure'],
    ['CALL grafeo.pagerank() YIELD score RETURN score', 'query/procedure'],
    ['CALL `apoc`.load.json("x") YIELD value RETURN value', 'query/procedure'],
    ['CALL db.labels.more()', 'query/procedure'],
    ['PROFILE MATCH (n) RETURN n', 'query/profile'],
    ['   // nothing', 'query/empty'],
    ['RETURN date("2022-02-30") AS d', 'engine/partial-date'],
    ['RETURN date(\'2022-11\') AS d', 'engine/partial-date'],
    ['RETURN datetime({year: 2022, month: 2, day: 30}) AS d', 'engine/partial-date'],
    ['RETURN date($day) AS d', 'engine/partial-date'],
    ['MATCH p = shortestPath((a:Person)-[*]-(b:Person)) WHERE all(r IN relationships(p) WHERE r.x = 1) RETURN 1 AS x', 'engine/path-predicate'],
  ])('%s', async (query, rule) => {
    const refused = ask(query, { file: '/etc/passwd', day: '2022-3-1' })
    await expect(refused).rejects.toBeInstanceOf(QueryRefusedError)
    await expect(refused).rejects.toMatchObject({ rule })
  })

  test('a full date is not', async () => {
    expect((await ask('RETURN date("2022-03-30") AS d')).rows).toEqual([['2022-03-30']])
  })
})

describe('what fails', () => {
  test.each([
    ['MATCH (n:A|B) RETURN n.id AS id', 'WHERE n:A OR n:B'],
    ['UNWIND [1] AS x RETURN collect(x)[0..2] AS l', 'Put a WITH'],
    ['RETURN COLLECT { MATCH (n:Person) RETURN n.id } AS l', 'pattern comprehension'],
    ['RETURN round(1.25, 1) AS r', 'round(x * 100) / 100.0'],
    ['RETURN "a" || "b" AS s', 'Join strings with +'],
    ['RETURN date("2022-03-30").year AS y', 'Dates are text'],
    ['MATCH (a:Person)((x)-[:ATTENDED]->(y))+(b) RETURN 1 AS x', '*1..3'],
  ])('%s says how to write it', async (query, hint) => {
    const failed = ask(query)
    await expect(failed).rejects.toBeInstanceOf(QueryFailedError)
    await expect(failed).rejects.toThrow(hint)
  })

  test('a slip of the pen shows the engine\'s words without its codes', async () => {
    await expect(ask('MATCH (n) RETRUN n')).rejects.toThrow(/^(?!.*GRAFEO)/u)
  })
})

describe('what is stopped', () => {
  test('a cartesian product, on the deadline', async () => {
    await expect(ask('MATCH (a:Person), (b:Person), (c:Person) RETURN count(*) AS n', {}, { timeoutMs: 500 })).rejects.toBeInstanceOf(QueryDeadlineError)
  })

  test.each([
    'UNWIND range(1, 1000000000) AS x RETURN collect(x) AS list',
    'RETURN range(1, 2000000000) AS list',
    'MATCH (a:Person), (b:Person) RETURN collect(a.name + b.name + a.id + b.id + "会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会会") AS list',
  ])('%s, before the memory of the machine is gone', async (query) => {
    // A deadline so late that even on a slow machine memory comes first.
    const stopped = await ask(query, {}, { timeoutMs: 300_000 }).catch((error: unknown) => error)
    expect(stopped instanceof QueryMemoryError || stopped instanceof QueryFailedError).toBe(true)
  }, 310_000)

  test('afterwards the next query is answered, and the store was never touched', async () => {
    expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]])
    expect(await store.read('read/test-people')).toHaveLength(3001)
  })
})

test('the snapshot stands in a private folder beside the store, one at a time, and goes with it', async () => {
  await ask('RETURN 1 AS one')
  const [name = '', ...more] = readdirSync(folder).filter((entry) => entry.startsWith('graph.query-'))
  expect(more).toEqual([])
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700)
  expect(readdirSync(join(folder, name))).toEqual([`graph-${await store.dataVersion()}`])
  await store.close()
  expect(existsSync(join(folder, name))).toBe(false)
})

test('an answer that cannot be read is a failure that says what to do', async () => {
  const garbled = await openEmbeddedStore({ path: join(temporaryFolder(), 'graph'), catalogue: testCatalogue(), queryChild: projectFile('tests', 'support', 'garbled-child.mjs') })
  const failed = garbled.query({ query: 'RETURN 1 AS one', parameters: {}, maxRows: 1, timeoutMs: 20_000 })
  await expect(failed).rejects.toBeInstanceOf(QueryFailedError)
  await expect(failed).rejects.toThrow('cannot be read. Run the build')
  await garbled.close()
})
