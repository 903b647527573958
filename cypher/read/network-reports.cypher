// Question: Of which places are the articles that report a meeting?
// Parameters: none
// Columns: meeting (id), report (id), place (location id of the article, null where unknown)
MATCH (report:Report)
MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
MATCH (report)-[:FOUND_IN]->(article:Article)
RETURN meeting.id AS meeting, report.id AS report, article.place AS place
ORDER BY meeting, report
