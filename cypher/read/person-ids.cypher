// Question: Which people are stored, by their ids alone?
// Parameters: none
// Columns: id
MATCH (person:Person)
RETURN DISTINCT person.id AS id
ORDER BY id
