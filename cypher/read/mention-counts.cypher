// Question: How many mentions refer to each of these people?
// Parameters: people (list of ids)
// Columns: person (id), mentions (integer)
UNWIND $people AS personId
MATCH (person:Person {id: personId})
MATCH (person)<-[:REFERS_TO]-(mention:Mention)
RETURN person.id AS person, count(mention) AS mentions
ORDER BY person
