// Question: Who holds which role, and when was it first and last seen in print?
// Parameters: none
// Columns: person, role, firstSeen, lastSeen, mentions (list of ids)
MATCH (role:Role)
MATCH (role)<-[holding:HOLDS]-(person:Person)
RETURN person.id AS person, role.id AS role, holding.firstSeen AS firstSeen, holding.lastSeen AS lastSeen, holding.mentions AS mentions
ORDER BY person, role
