// Question: How are reports freed from the meetings they were taken for?
// Parameters: reports (list of report ids)
// Columns: none
UNWIND $reports AS reportId
MATCH (report:Report {id: reportId})
MATCH (report)-[link:REFERS_TO]->(meeting:Meeting)
DELETE link
