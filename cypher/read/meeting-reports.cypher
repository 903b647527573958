// Question: Which articles report a meeting, and with which words?
// Parameters: meeting (id)
// Columns: report (id), venues (list, as printed), start, end (of the announcing sentence in the page's text, UTF-16), text (of the page),
// article (id), headline, ordinal (of the article on its page), page (id), outlet, published (ISO day)
MATCH (meeting:Meeting {id: $meeting})
MATCH (meeting)<-[:REFERS_TO]-(report:Report)
MATCH (report)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN report.id AS report, report.venues AS venues, report.start AS start, report.end AS end, page.text AS text,
       article.id AS article, article.headline AS headline, article.ordinal AS ordinal,
       page.id AS page, page.outlet AS outlet, page.published AS published
ORDER BY report
