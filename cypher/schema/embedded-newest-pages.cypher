// Question: Which pages are the latest?
// Parameters: limit (integer)
// Columns: id (of the page)
// Note: run on the embedded engine only, for embedded-pages-by-text-among.
MATCH (page:Page)
RETURN page.id AS id
ORDER BY coalesce(page.published, '') DESC, id
LIMIT $limit
