// Question: Which articles report which meetings, how was the date found, and of which place are the articles?
// Parameters: none
// Columns: meeting (id), report (id), dateBasis, place (location id of the article, null where unknown)
MATCH (report:Report)
MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
MATCH (report)-[:FOUND_IN]->(article:Article)
RETURN meeting.id AS meeting, report.id AS report, report.dateBasis AS dateBasis, article.place AS place
ORDER BY meeting, report
