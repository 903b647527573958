// Question: What is known of these pages?
// Parameters: pages (list of ids)
// Columns: id, source, text, title, outlet, place, published, pageNumber, url, extractor, stamp, locations (list of ids)
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
RETURN page.id AS id, page.source AS source, page.text AS text, page.title AS title, page.outlet AS outlet, page.place AS place,
  page.published AS published, page.pageNumber AS pageNumber, page.url AS url, page.extractor AS extractor, page.stamp AS stamp, page.locations AS locations
ORDER BY id
