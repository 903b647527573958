// Question: How is a page with articles put into the store, for the search?
// Parameters: page (map: id, text), articles (list of maps: id, start, end)
// Columns: none
MERGE (page:Page {id: $page.id})
SET page.text = $page.text
WITH page
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
SET article.start = row.start, article.end = row.end
MERGE (article)-[:PRINTED_ON]->(page)
