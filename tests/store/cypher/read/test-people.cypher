// Question: Which people are there?
// Parameters: none
// Columns: id, name, tags (list)
MATCH (person:Person)
RETURN person.id AS id, person.name AS name, person.tags AS tags
ORDER BY id
