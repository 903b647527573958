// Question: How are these pages taken out, once their articles are gone?
// Parameters: pages (list of page ids)
// Columns: none
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
DETACH DELETE page
