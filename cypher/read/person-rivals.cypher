// Question: Who else holds the chief posts that a person holds?
// Parameters: person (id)
// Columns: role (id), title, placeName, ownFirst, ownLast, id (of the other), name, qualifier (null where the name is alone), firstSeen, lastSeen
MATCH (person:Person {id: $person})
MATCH (person)-[own:HOLDS]->(role:Role)
WHERE role.rank = 'chief'
MATCH (role)-[:OF]->(place:Location)
MATCH (role)<-[held:HOLDS]-(other:Person)
WHERE other.id <> $person
RETURN role.id AS role, role.title AS title, place.name AS placeName, own.firstSeen AS ownFirst, own.lastSeen AS ownLast, other.id AS id, other.name AS name,
  other.qualifier AS qualifier, held.firstSeen AS firstSeen, held.lastSeen AS lastSeen
ORDER BY role, id
