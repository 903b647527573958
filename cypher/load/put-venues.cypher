// Question: How is it stored where meetings were held?
// Parameters: rows (maps of meeting, location)
// Columns: none
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.meeting})
MATCH (location:Location {id: row.location})
CREATE (meeting)-[:HELD_AT]->(location)
