// Question: Which roles are stored, and of which location is each?
// Parameters: none
// Columns: id, title, body, jurisdiction, level, rank, of (location id, null where none)
MATCH (role:Role)
OPTIONAL MATCH (role)-[:OF]->(location:Location)
RETURN role.id AS id, role.title AS title, role.body AS body, role.jurisdiction AS jurisdiction, role.level AS level, role.rank AS rank, location.id AS of
ORDER BY id, of
