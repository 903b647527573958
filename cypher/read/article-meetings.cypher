// Question: Which meetings do the reports of an article refer to?
// Parameters: article (id)
// Columns: report (id), meeting (id)
MATCH (article:Article {id: $article})
MATCH (article)<-[:FOUND_IN]-(report:Report)
MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
RETURN report.id AS report, meeting.id AS meeting
ORDER BY report
