// Question: What does an article say, and where was it printed?
// Parameters: article (id)
// Columns: one row: id, headline, kicker, dateline, reporters (list), place (location id), start, end (in the page's text, UTF-16),
// page (id), source, text (of the page), title, outlet, pagePlace (as given), published, pageNumber, url
MATCH (article:Article {id: $article})
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN article.id AS id, article.headline AS headline, article.kicker AS kicker, article.dateline AS dateline,
       article.reporters AS reporters, article.place AS place, article.start AS start, article.end AS end,
       page.id AS page, page.source AS source, page.text AS text, page.title AS title, page.outlet AS outlet,
       page.place AS pagePlace, page.published AS published, page.pageNumber AS pageNumber, page.url AS url
