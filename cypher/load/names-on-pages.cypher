// Question: Whose names do these pages mention?
// Parameters: pages (list of page ids)
// Columns: key (of a name)
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
MATCH (article)<-[:FOUND_IN]-(mention:Mention)
RETURN DISTINCT mention.key AS key
ORDER BY key
