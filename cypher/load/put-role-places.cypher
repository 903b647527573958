// Question: How is it stored of which location a role is?
// Parameters: rows (maps of role, location)
// Columns: none
UNWIND $rows AS row
MATCH (role:Role {id: row.role})
MATCH (location:Location {id: row.location})
MERGE (role)-[:OF]->(location)
