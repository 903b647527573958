// Question: How are the mentions of those who took part stored?
// Parameters: rows (maps of id, article, report, key, name, titles, posts, capacity, ordinal, orderKind, venue, mode, start, end, quote)
// Columns: none
// Note: posts stand beside titles: what each title was taken to mean, as JSON.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (report:Report {id: row.report})
CREATE (mention:Mention {id: row.id, key: row.key, name: row.name, titles: row.titles, posts: row.posts, capacity: row.capacity, ordinal: row.ordinal,
  orderKind: row.orderKind, venue: row.venue, mode: row.mode, start: row.start, end: row.end, quote: row.quote})
CREATE (mention)-[:FOUND_IN]->(article)
CREATE (mention)-[:PART_OF]->(report)
