// Question: Which pages were read from these files?
// Parameters: sources (list of paths as they were given, or file and row)
// Columns: source, id
MATCH (page:Page)
WHERE page.source IN $sources
RETURN page.source AS source, page.id AS id
ORDER BY source, id
