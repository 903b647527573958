// Question: Who may be the same person as somebody else?
// Parameters: none
// Columns: id, name, qualifier (null where the name is alone), doubts (list of JSON), firstSeen, lastSeen (days of their posts, null where undated)
// Note: an OPTIONAL MATCH would make the embedded engine look at all roles there are.
MATCH (person:Person)
WHERE size(person.doubts) > 0
WITH person, [(person)-[holding:HOLDS]->(role:Role) | holding.firstSeen] AS firstDays, [(person)-[holding:HOLDS]->(role:Role) | holding.lastSeen] AS lastDays
RETURN person.id AS id, person.name AS name, person.qualifier AS qualifier, person.doubts AS doubts,
  reduce(least = null, day IN firstDays | CASE WHEN least IS NULL OR day < least THEN day ELSE least END) AS firstSeen,
  reduce(most = null, day IN lastDays | CASE WHEN most IS NULL OR day > most THEN day ELSE most END) AS lastSeen
ORDER BY id
