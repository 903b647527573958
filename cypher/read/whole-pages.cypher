// Question: Which pages are stored, with everything that is known of them?
// Parameters: none
// Columns: id, source, text, title, outlet, place, published, pageNumber, url, extractor, stamp, locations (list of ids)
MATCH (page:Page)
RETURN page.id AS id, page.source AS source, page.text AS text, page.title AS title, page.outlet AS outlet, page.place AS place,
  page.published AS published, page.pageNumber AS pageNumber, page.url AS url, page.extractor AS extractor, page.stamp AS stamp, page.locations AS locations
ORDER BY id
