// Question: Which locations do these pages name, and how many of the pages name each?
// Parameters: pages (list of page ids)
// Columns: id (of the location), pages (integer)
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
UNWIND page.locations AS locationId
RETURN locationId AS id, count(page) AS pages
ORDER BY id
