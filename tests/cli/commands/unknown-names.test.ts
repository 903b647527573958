import { expect, test } from '@jest/globals'
import { unknownNames } from '../../../server/cli/commands/unknown-names.ts'

test('a label and a relationship that the graph has not are told, with those that it has', () => {
  expect(unknownNames('MATCH (p:People)-[:ATTENDS]->(m:Meeting) RETURN p.name')).toEqual([
    'The graph has no label People, so nothing can be found by it. Its labels are Article, Decision, Location, Meeting, Mention, Page, Person, Report, Role, Store.',
    'The graph has no relationship ATTENDS, so nothing can be found by it. Its relationships are PRINTED_ON, FOUND_IN, PART_OF, REFERS_TO, ATTENDED, HELD_AT, WITHIN, HOLDS, OF.',
  ])
})

test('a name in any script is one', () => {
  expect(unknownNames('MATCH (n:人物)-[:出席]->(:Meeting), (人:Person) RETURN n').map((line) => line.split(',')[0])).toEqual(['The graph has no label 人物', 'The graph has no relationship 出席'])
})

const KNOWN: readonly string[] = [
  'MATCH (p:Person {name: "(x:Nobody)"})-[a:ATTENDED]->(m:Meeting) RETURN p.name',
  'MATCH (d:Decision) RETURN d.id // (x:Nobody)',
  'MATCH (a)-[:HOLDS|OF]->(b) RETURN count(*)',
  'RETURN [x IN [1, 2] WHERE x > 1] AS list, {a: 1} AS map',
  'MATCH (p:Person) RETURN p{.name, titles: [a:1]}',
  'MATCH (p:Person) <-  [ : REFERS_TO ] - (m) RETURN p',
  'MATCH (m:Mention) WHERE m.name = \'it\\\'s (x:Nobody)\' RETURN m.id',
]

test.each(KNOWN)('nothing is said of %s', (cypher) => {
  expect(unknownNames(cypher)).toEqual([])
})
