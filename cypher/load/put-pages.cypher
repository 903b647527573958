// Question: How are pages stored?
// Parameters: rows (maps of id, source, text, title, outlet, place, published, pageNumber, url, extractor, stamp, locations)
// Columns: none
UNWIND $rows AS row
CREATE (page:Page {id: row.id, source: row.source, text: row.text, title: row.title, outlet: row.outlet, place: row.place, published: row.published,
  pageNumber: row.pageNumber, url: row.url, extractor: row.extractor, stamp: row.stamp, locations: row.locations})
