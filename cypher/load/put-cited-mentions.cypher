// Question: How are the mentions of those who are only cited stored?
// Parameters: rows (maps of id, article, key, name, titles, posts, ordinal, orderKind, start, end, quote)
// Columns: none
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (mention:Mention {id: row.id, key: row.key, name: row.name, titles: row.titles, posts: row.posts, ordinal: row.ordinal,
  orderKind: row.orderKind, start: row.start, end: row.end, quote: row.quote})
CREATE (mention)-[:FOUND_IN]->(article)
