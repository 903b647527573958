// Question: Which posts does a person hold, and from when to when were they seen?
// Parameters: person (id)
// Columns: role (id), title, body, level, rank, place (id of the jurisdiction), placeName, firstSeen, lastSeen (ISO days), mentions (integer)
// Note: an OPTIONAL MATCH would make the embedded engine look at all posts there are, however few the person's.
MATCH (person:Person {id: $person})
MATCH (person)-[holds:HOLDS]->(role:Role)
RETURN role.id AS role, role.title AS title, role.body AS body, role.level AS level, role.rank AS rank,
       head([(role)-[:OF]->(location:Location) | location.id]) AS place, head([(role)-[:OF]->(location:Location) | location.name]) AS placeName,
       holds.firstSeen AS firstSeen, holds.lastSeen AS lastSeen, holds.mentions AS mentions
ORDER BY role, place
