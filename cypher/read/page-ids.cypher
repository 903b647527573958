// Question: Which pages are stored, by their ids alone?
// Parameters: none
// Columns: id
MATCH (page:Page)
RETURN DISTINCT page.id AS id
ORDER BY id
