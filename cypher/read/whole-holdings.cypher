// Question: Which roles do these people hold, and when was each first and last seen in print?
// Parameters: people (list of ids)
// Columns: person, role, firstSeen, lastSeen, mentions (list of ids)
UNWIND $people AS personId
MATCH (person:Person {id: personId})
MATCH (person)-[holding:HOLDS]->(role:Role)
RETURN person.id AS person, role.id AS role, holding.firstSeen AS firstSeen, holding.lastSeen AS lastSeen, holding.mentions AS mentions
ORDER BY person, role
