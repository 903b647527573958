// Question: How is it stored which meeting reports refer to?
// Parameters: rows (maps of report, meeting)
// Columns: none
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (meeting:Meeting {id: row.meeting})
CREATE (report)-[:REFERS_TO]->(meeting)
