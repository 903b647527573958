// Question: What do these pages say, and of which paper and day are they?
// Parameters: pages (list of page ids)
// Columns: id, source, text, outlet, published
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
RETURN page.id AS id, page.source AS source, page.text AS text, page.outlet AS outlet, page.published AS published
ORDER BY id
