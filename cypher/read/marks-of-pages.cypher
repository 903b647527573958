// Question: Where do the mentions of these pages stand, to be compared with their texts?
// Parameters: pages (list of page ids)
// Columns: page, id (of the mention), name, quote, start, end, articleStart, articleEnd
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
MATCH (article)<-[:FOUND_IN]-(mention:Mention)
RETURN page.id AS page, mention.id AS id, mention.name AS name, mention.quote AS quote, mention.start AS start, mention.end AS end,
  article.start AS articleStart, article.end AS articleEnd
ORDER BY id
