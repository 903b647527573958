// Question: Which of these pages hold all of what is looked for, the latest first?
// Parameters: pages (list of ids), words (list of lists: ways of writing each word), limit (integer)
// Columns: id (of the page)
// Note: run on the embedded engine only. What is common is found on the latest pages, without sorting all that hold it.
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
WHERE all(ways IN $words WHERE any(way IN ways WHERE page.text CONTAINS way))
RETURN page.id AS id
ORDER BY coalesce(page.published, '') DESC, id
LIMIT $limit
