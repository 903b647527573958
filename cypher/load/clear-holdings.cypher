// Question: How are the posts that people hold taken back, to be stored anew?
// Parameters: people (list of person ids)
// Columns: role (id of a role that was held)
UNWIND $people AS personId
MATCH (person:Person {id: personId})
MATCH (person)-[holding:HOLDS]->(role:Role)
WITH holding, role.id AS role
DELETE holding
RETURN DISTINCT role
ORDER BY role
