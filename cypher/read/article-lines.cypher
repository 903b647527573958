// Question: What is said of these articles in a list?
// Parameters: articles (list of ids)
// Columns: article (id), headline, page (id), outlet, published (ISO day)
UNWIND $articles AS articleId
MATCH (article:Article {id: articleId})
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN article.id AS article, article.headline AS headline, page.id AS page, page.outlet AS outlet, page.published AS published
ORDER BY article
