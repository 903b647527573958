// Question: Which articles are stored, and on which pages?
// Parameters: none
// Columns: id, page, headline, kicker, dateline, reporters (list), ordinal, start, end, place
MATCH (article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN article.id AS id, page.id AS page, article.headline AS headline, article.kicker AS kicker, article.dateline AS dateline,
  article.reporters AS reporters, article.ordinal AS ordinal, article.start AS start, article.end AS end, article.place AS place
ORDER BY id
