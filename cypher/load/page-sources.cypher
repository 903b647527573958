// Question: From which file was each page read?
// Parameters: none
// Columns: source, id
MATCH (page:Page)
RETURN page.source AS source, page.id AS id
ORDER BY id
