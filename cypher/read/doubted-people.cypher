// Question: Who may be the same person as somebody else?
// Parameters: none
// Columns: id, name, qualifier (null where the name is alone), doubts (list of JSON), mentions (how many), firstSeen, lastSeen (days of their posts, null where undated)
MATCH (person:Person)
WHERE size(person.doubts) > 0
OPTIONAL MATCH (person)-[holding:HOLDS]->(role:Role)
WITH person, min(holding.firstSeen) AS firstSeen, max(holding.lastSeen) AS lastSeen
MATCH (person)<-[:REFERS_TO]-(mention:Mention)
RETURN person.id AS id, person.name AS name, person.qualifier AS qualifier, person.doubts AS doubts, count(mention) AS mentions, firstSeen AS firstSeen, lastSeen AS lastSeen
ORDER BY id
