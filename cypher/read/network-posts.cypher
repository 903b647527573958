// Question: Which posts do people hold, and when were they seen to?
// Parameters: none
// Columns: person (id), role (id), title, level, rank, place (id of the jurisdiction), lastSeen (ISO day, null where all is undated), mentions (integer)
MATCH (person:Person)
MATCH (person)-[holds:HOLDS]->(role:Role)
OPTIONAL MATCH (role)-[:OF]->(location:Location)
RETURN person.id AS person, role.id AS role, role.title AS title, role.level AS level, role.rank AS rank, location.id AS place,
       holds.lastSeen AS lastSeen, holds.mentions AS mentions
ORDER BY person, role, place
