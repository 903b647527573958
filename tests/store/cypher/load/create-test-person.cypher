// Question: What happens when an id is given twice?
// Parameters: row (map: id, name)
// Columns: none
CREATE (person:Person {id: $row.id, name: $row.name})
