// Question: How are the articles of stored pages stored?
// Parameters: rows (maps of id, page, headline, kicker, dateline, reporters, ordinal, start, end, place)
// Columns: none
UNWIND $rows AS row
MATCH (page:Page {id: row.page})
CREATE (article:Article {id: row.id, headline: row.headline, kicker: row.kicker, dateline: row.dateline, reporters: row.reporters,
  ordinal: row.ordinal, start: row.start, end: row.end, place: row.place})
CREATE (article)-[:PRINTED_ON]->(page)
