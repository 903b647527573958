// Question: Which chief posts of a place have several holders, and when was each seen in print?
// Parameters: none
// Columns: role (id), title, placeName, id (of the holder), name, qualifier (null where the name is alone), firstSeen, lastSeen
MATCH (role:Role {rank: 'chief'})
MATCH (role)-[:OF]->(place:Location)
MATCH (role)<-[held:HOLDS]-(holder:Person)
WITH role, place, count(holder) AS holders
WHERE holders > 1
MATCH (role)<-[held:HOLDS]-(person:Person)
RETURN role.id AS role, role.title AS title, place.name AS placeName, person.id AS id, person.name AS name, person.qualifier AS qualifier,
  held.firstSeen AS firstSeen, held.lastSeen AS lastSeen
ORDER BY role, id
