// Question: Which pages hold some of what is looked for, best first?
// Parameters: query (in the syntax of Lucene), limit (integer)
// Columns: id (of the page), score
// Note: run on Neo4j only; the embedded engine compares the texts. Which of the articles match is decided in the program.
CALL db.index.fulltext.queryNodes('page_text', $query) YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
