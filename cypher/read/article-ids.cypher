// Question: Which articles are stored, by their ids alone?
// Parameters: none
// Columns: id
MATCH (article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
