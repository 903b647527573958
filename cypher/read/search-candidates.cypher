// Question: Which articles stand on these pages, and where?
// Parameters: pages (list of page ids)
// Columns: id (of the article), text (of the whole page), start, end (the article's place in the text, UTF-16)
// Note: the store proposes pages; which of their articles match is decided in the program, where positions count alike.
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
RETURN article.id AS id, page.text AS text, article.start AS start, article.end AS end
ORDER BY id
