/** The tables of what the engine does otherwise, beside the engine itself: a rule that the engine has outgrown fails here. */
import grafeo from '@grafeo-db/js'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { tokenizeCypher } from '../../../server/store/cypher-tokens.ts'
import { ENGINE_HINTS, ENGINE_NOTICES, ENGINE_REFUSALS } from '../../../server/store/embedded/engine-rules.ts'

const engine = grafeo.GrafeoDB.create()

beforeAll(async () => {
  await engine.executeCypher('CREATE (:Person {id: "a"})-[:ATTENDED {x: 1}]->(:Meeting {id: "m"})<-[:ATTENDED {x: 2}]-(b:Person {id: "b"})')
  await engine.executeCypher('MATCH (a:Person {id: "a"}) MATCH (b:Person {id: "b"}) CREATE (a)-[:ATTENDED {x: 9}]->(:Meeting)<-[:ATTENDED {x: 9}]-(:Person)-[:ATTENDED {x: 9}]->(:Meeting)<-[:ATTENDED {x: 9}]-(b)')
})
afterAll(() => engine.close())

async function scalar(query: string): Promise<unknown> {
  return (await engine.executeCypher(query)).scalar()
}

function rulesOf(table: typeof ENGINE_NOTICES, query: string): readonly string[] {
  return table.filter((rule) => rule.find(tokenizeCypher(query), {})).map((rule) => rule.id)
}

describe('what is refused is answered wrongly', () => {
  test.each(['RETURN date("2022-02-30") AS x', 'RETURN date("2022-11") AS x', 'RETURN date({year: 2022, month: 2, day: 30}) AS x', 'RETURN datetime("2022-13-01T00:00") AS x'])('%s is null', async (query) => {
    expect(rulesOf(ENGINE_REFUSALS, query)).toEqual(['engine/partial-date'])
    expect(await scalar(query)).toBeNull()
  })

  test.each(['RETURN date("2022-02-28") AS x', 'RETURN datetime("2022-03-30T10:00:00Z") AS x', 'RETURN date() AS x', 'RETURN n.date AS date'])('%s is let pass', (query) => {
    expect(rulesOf(ENGINE_REFUSALS, query)).toEqual([])
  })

  test('a condition on the steps of a shortest path misses the longer path that fulfils it', async () => {
    const query = 'MATCH (a:Person {id: "a"}) MATCH (b:Person {id: "b"}) MATCH p = shortestPath((a)-[:ATTENDED*]-(b)) WHERE all(r IN relationships(p) WHERE r.x = 9) RETURN length(p) AS x'
    expect(rulesOf(ENGINE_REFUSALS, query)).toEqual(['engine/path-predicate'])
    expect((await engine.executeCypher(query)).length).toBe(0)
  })
})

describe('what is noticed is so', () => {
  test.each([
    ['MATCH (n:Nobody) RETURN sum(n.x) AS x', null, ['engine/empty-sum']],
    ['RETURN null IN [] AS x', null, ['engine/null-in-list']],
    ['RETURN substring("😀会", 1) AS x', '会', ['engine/characters']],
    ['RETURN 1 IN [1] AS x', true, []],
  ])('%s', async (query, value, rules) => {
    expect(rulesOf(ENGINE_NOTICES, query)).toEqual(rules)
    expect(await scalar(query)).toEqual(value)
  })
})

describe('what has a hint fails without it', () => {
  test.each([
    ['MATCH (n:Person|Meeting) RETURN n.id AS x', 'engine/label-choice'],
    ['UNWIND [1, 2] AS x RETURN collect(x)[0..1] AS l', 'engine/slice'],
    ['RETURN COLLECT { MATCH (n:Person) RETURN n.id } AS l', 'engine/collect-query'],
    ['RETURN round(1.25, 1) AS x', 'engine/round'],
    ['RETURN "a" || "b" AS x', 'engine/join'],
    ['MATCH (a:Person)((x)-[:ATTENDED]->(y))+(b) RETURN 1 AS x', 'engine/quantified-path'],
    ['RETURN date("2022-03-30").month AS x', 'engine/date-part'],
    ['RETURN point({x: 1, y: 2}) AS x', 'engine/point'],
  ])('%s', async (query, rule) => {
    expect(rulesOf(ENGINE_HINTS, query)).toContain(rule)
    await expect(engine.executeCypher(query)).rejects.toThrow('GRAFEO')
  })
})
