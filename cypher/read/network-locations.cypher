// Question: Which locations are there, and what do they lie within?
// Parameters: none
// Columns: id, name, level, within (id of the parent, null at the top)
MATCH (location:Location)
OPTIONAL MATCH (location)-[:WITHIN]->(parent:Location)
RETURN location.id AS id, location.name AS name, location.level AS level, parent.id AS within
ORDER BY id, within
