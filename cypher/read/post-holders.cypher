// Question: Which posts are there, in which body and place, and who holds them?
// Parameters: none
// Columns: role (id), title, body (null where the title names it), place (id of the jurisdiction, or null), person (id), lastSeen (ISO day, null where all is undated)
// Note: an OPTIONAL MATCH would make the embedded engine look at all places for each post.
MATCH (role:Role)
MATCH (role)<-[holds:HOLDS]-(person:Person)
RETURN role.id AS role, role.title AS title, role.body AS body, head([(role)-[:OF]->(location:Location) | location.id]) AS place, person.id AS person, holds.lastSeen AS lastSeen
ORDER BY role, person
