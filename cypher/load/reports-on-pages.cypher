// Question: Which reports stand on these pages, and under which keys are they compared?
// Parameters: pages (list of page ids)
// Columns: id (of the report), key
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
MATCH (article)<-[:FOUND_IN]-(report:Report)
RETURN report.id AS id, report.key AS key
ORDER BY id
