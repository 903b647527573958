// Question: Of which places and newspapers are the articles that report a meeting?
// Parameters: none
// Columns: meeting (id), report (id), place (location id of the article, null where unknown), outlet (null where unknown)
MATCH (report:Report)
MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
MATCH (report)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN meeting.id AS meeting, report.id AS report, article.place AS place, page.outlet AS outlet
ORDER BY meeting, report
