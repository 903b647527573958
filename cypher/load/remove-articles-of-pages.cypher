// Question: How are the articles of these pages taken out, once nothing is found in them any more?
// Parameters: pages (list of page ids)
// Columns: none
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
DETACH DELETE article
