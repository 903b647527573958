/** Users' Cypher is judged by its tokens: commands are refused, the same words as names are not. */
import { describe, expect, test } from '@jest/globals'
import { tokenizeCypher, withoutComments } from '../../server/store/cypher-tokens.ts'
import { COMMON_REFUSALS, firstRule } from '../../server/store/query-rules.ts'

function refusal(query: string): string | undefined {
  return firstRule(COMMON_REFUSALS, withoutComments(tokenizeCypher(query)), {})?.id
}

describe('words that are names are no commands', () => {
  test.each([
    'MATCH (set:Person) RETURN set.name AS create',
    'RETURN {set: 1, delete: 2}.set AS x',
    'MATCH (n:Drop)-[:CREATE|MERGE]->(m) RETURN n.remove AS remove',
    'MATCH (n) WHERE n.merge = $create RETURN `DELETE` ORDER BY n.set',
    'MATCH (call) RETURN call.load AS load, call',
    'CALL { RETURN 1 AS x } RETURN x',
    'CALL (n) { RETURN 1 AS x } RETURN x',
    'CALL db.labels YIELD label RETURN label',
    'CALL `db`.`relationshipTypes`() YIELD relationshipType RETURN relationshipType',
    'RETURN load /* csv */ AS csv',
  ])('%s', (query) => {
    expect(refusal(query)).toBeUndefined()
  })
})

describe('commands are refused, however they are written', () => {
  test.each([
    ['create(n)', 'query/writes'],
    ['MATCH (n) WITH n CREATE (n)-[:X]->(:Y)', 'query/writes'],
    ['MATCH (n) REMOVE n.x', 'query/writes'],
    ['MATCH (n) SET n:Label', 'query/writes'],
    ['MATCH (n) SET n += {a: 1}', 'query/writes'],
    ['MATCH (n) DETACH/**/DELETE n', 'query/writes'],
    ['CALL { CREATE (n) } RETURN 1 AS x', 'query/writes'],
    ['RETURN 1 AS x UNION LOAD CSV FROM "f" AS l RETURN l', 'query/load-csv'],
    ['CALL db.labelsX()', 'query/procedure'],
    ['CALL grafeo.search.text.more("a")', 'query/procedure'],
    ['CALL', undefined],
  ])('%s', (query, rule) => {
    expect(refusal(query)).toBe(rule)
  })
})
