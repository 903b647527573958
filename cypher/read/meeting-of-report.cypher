// Question: Which meeting does this report refer to now?
// Parameters: report (id; a meeting's former id is the id of one of its reports)
// Columns: one row: meeting (id)
MATCH (report:Report {id: $report})
MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
RETURN meeting.id AS meeting
