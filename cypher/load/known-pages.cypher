// Question: Which of these pages are stored, and what was read from them by which extractor?
// Parameters: pages (list of page ids)
// Columns: id, stamp (hash of text and metadata), extractor (hash of code and lexicon)
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
RETURN page.id AS id, page.stamp AS stamp, page.extractor AS extractor
ORDER BY id
