// Question: Which articles stand on these pages, with everything that is known of them?
// Parameters: pages (list of ids)
// Columns: id, page, headline, kicker, dateline, reporters (list), ordinal, start, end, place
UNWIND $pages AS pageId
MATCH (page:Page {id: pageId})
MATCH (page)<-[:PRINTED_ON]-(article:Article)
RETURN article.id AS id, page.id AS page, article.headline AS headline, article.kicker AS kicker, article.dateline AS dateline,
  article.reporters AS reporters, article.ordinal AS ordinal, article.start AS start, article.end AS end, article.place AS place
ORDER BY page, id
