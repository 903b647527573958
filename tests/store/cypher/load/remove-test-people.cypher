// Question: How are people of a test taken out, with what they attended?
// Parameters: ids (list)
// Columns: none
UNWIND $ids AS id
MATCH (person:Person {id: id})
DETACH DELETE person
