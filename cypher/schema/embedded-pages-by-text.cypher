// Question: Which pages hold all of what is looked for, the latest first?
// Parameters: words (list of lists: ways of writing each word), head, tail (text; a page without both lacks a word), limit (integer)
// Columns: id (of the page)
// Note: run on the embedded engine only: a scan. Trying lists takes it six times as long as trying a text, so head and tail come first.
// Its text index answers sooner, but makes opening the store slower by 0.3 ms a page and loading three times slower, which a large store
// cannot bear.
MATCH (page:Page)
WHERE (page.text CONTAINS $head OR page.text CONTAINS $tail) AND all(ways IN $words WHERE any(way IN ways WHERE page.text CONTAINS way))
RETURN page.id AS id
ORDER BY coalesce(page.published, '') DESC, id
LIMIT $limit
