// Question: How are the reports on these pages taken out?
// Parameters: pages (list of page ids)
// Columns: none
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
MATCH (article)<-[:FOUND_IN]-(report:Report)
DETACH DELETE report
