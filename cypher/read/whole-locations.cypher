// Question: Which locations are stored, how many pages name each, and what does each lie within?
// Parameters: none
// Columns: id, name, level, lat, lng, pages (integer), within (null where nothing)
MATCH (location:Location)
OPTIONAL MATCH (location)-[:WITHIN]->(outer:Location)
RETURN location.id AS id, location.name AS name, location.level AS level, location.lat AS lat, location.lng AS lng, location.pages AS pages, outer.id AS within
ORDER BY id, within
