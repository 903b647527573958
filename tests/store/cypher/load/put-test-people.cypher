// Question: How are people of a test put into the store?
// Parameters: rows (list of maps: id, name, tags)
// Columns: none
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person.name = row.name, person.tags = row.tags
