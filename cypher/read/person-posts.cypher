// Question: Which posts does a person hold, and from when to when were they seen?
// Parameters: person (id)
// Columns: role (id), title, body, level, rank, place (id of the jurisdiction), placeName, firstSeen, lastSeen (ISO days), mentions (integer)
MATCH (person:Person {id: $person})
MATCH (person)-[holds:HOLDS]->(role:Role)
OPTIONAL MATCH (role)-[:OF]->(location:Location)
RETURN role.id AS role, role.title AS title, role.body AS body, role.level AS level, role.rank AS rank,
       location.id AS place, location.name AS placeName,
       holds.firstSeen AS firstSeen, holds.lastSeen AS lastSeen, holds.mentions AS mentions
ORDER BY role, place
