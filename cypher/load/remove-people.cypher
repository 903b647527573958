// Question: How are people taken out, with what they attended and held?
// Parameters: people (list of person ids)
// Columns: none
UNWIND $people AS personId
MATCH (person:Person {id: personId})
DETACH DELETE person
