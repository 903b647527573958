/**
 * What a bare script would run that is to be run twice without harm: each node by its id, each relationship once, then what is known of them.
 * By the names of the product's statements, with the same rows. A relationship is asked for from the side that has few of them.
 */

const PROPERTIES = {
  page: ['source', 'text', 'title', 'outlet', 'place', 'published', 'pageNumber', 'url', 'extractor', 'stamp', 'locations'],
  article: ['headline', 'kicker', 'dateline', 'reporters', 'ordinal', 'start', 'end', 'place'],
  report: ['key', 'name', 'kind', 'whenText', 'dateFrom', 'dateTo', 'dateBasis', 'venues', 'venueIds', 'series', 'listComplete', 'ordinal', 'start', 'end'],
  attending: ['key', 'name', 'titles', 'posts', 'capacity', 'ordinal', 'orderKind', 'venue', 'mode', 'start', 'end', 'quote'],
  cited: ['key', 'name', 'titles', 'posts', 'ordinal', 'orderKind', 'start', 'end', 'quote'],
  location: ['name', 'level', 'lat', 'lng', 'pages'],
  person: ['key', 'name', 'aliases', 'qualifier', 'attends', 'confidence', 'reasons', 'doubts'],
  meeting: ['key', 'name', 'kind', 'whenText', 'dateFrom', 'dateTo', 'dateBasis', 'series', 'listComplete', 'confidence', 'reasons'],
  role: ['title', 'body', 'jurisdiction', 'level', 'rank'],
  holds: ['firstSeen', 'lastSeen', 'mentions'],
  attended: ['capacity', 'titles', 'mode', 'venue', 'ordinal', 'mentions'],
} as const

export const KEYED_STATEMENTS: ReadonlyMap<string, string> = new Map(Object.entries({
  'load/put-pages': ['MERGE (x:Page {id: row.id})', set(PROPERTIES.page)],
  'load/put-articles': ['MATCH (page:Page {id: row.page})', 'MERGE (x:Article {id: row.id})', set(PROPERTIES.article), 'MERGE (x)-[:PRINTED_ON]->(page)'],
  'load/put-reports': ['MATCH (article:Article {id: row.article})', 'MERGE (x:Report {id: row.id})', set(PROPERTIES.report), 'MERGE (x)-[:FOUND_IN]->(article)'],
  'load/put-attending-mentions': [
    'MATCH (article:Article {id: row.article})', 'MATCH (report:Report {id: row.report})', 'MERGE (x:Mention {id: row.id})', set(PROPERTIES.attending),
    'MERGE (x)-[:FOUND_IN]->(article)', 'MERGE (x)-[:PART_OF]->(report)',
  ],
  'load/put-cited-mentions': ['MATCH (article:Article {id: row.article})', 'MERGE (x:Mention {id: row.id})', set(PROPERTIES.cited), 'MERGE (x)-[:FOUND_IN]->(article)'],
  'load/put-locations': ['MERGE (x:Location {id: row.id})', set(PROPERTIES.location)],
  'load/put-within': ['MATCH (inner:Location {id: row.id})', 'MATCH (outer:Location {id: row.within})', 'MERGE (inner)-[:WITHIN]->(outer)'],
  'load/create-people': ['MERGE (x:Person {id: row.id})', set(PROPERTIES.person)],
  'load/link-mentions': ['MATCH (mention:Mention {id: row.mention})', 'MATCH (person:Person {id: row.person})', 'MERGE (mention)-[:REFERS_TO]->(person)'],
  'load/put-roles': ['MERGE (x:Role {id: row.id})', set(PROPERTIES.role)],
  'load/put-role-places': ['MATCH (role:Role {id: row.role})', 'MATCH (location:Location {id: row.location})', 'MERGE (role)-[:OF]->(location)'],
  'load/create-holdings': ['MATCH (role:Role {id: row.role})', 'MATCH (person:Person {id: row.person})', 'MERGE (person)-[x:HOLDS]->(role)', set(PROPERTIES.holds)],
  'load/create-meetings': ['MERGE (x:Meeting {id: row.id})', set(PROPERTIES.meeting)],
  'load/link-reports': ['MATCH (report:Report {id: row.report})', 'MATCH (meeting:Meeting {id: row.meeting})', 'MERGE (report)-[:REFERS_TO]->(meeting)'],
  'load/put-venues': ['MATCH (meeting:Meeting {id: row.meeting})', 'MATCH (location:Location {id: row.location})', 'MERGE (meeting)-[:HELD_AT]->(location)'],
  'load/put-attendances': ['MATCH (meeting:Meeting {id: row.meeting})', 'MATCH (person:Person {id: row.person})', 'MERGE (meeting)<-[x:ATTENDED]-(person)', set(PROPERTIES.attended)],
} satisfies Record<string, readonly string[]>).map(([name, lines]) => [name, ['UNWIND $rows AS row', ...lines].join('\n')]))

function set(properties: readonly string[]): string {
  return `SET ${properties.map((name) => `x.${name} = row.${name}`).join(', ')}`
}
