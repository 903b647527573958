// Question: How is it stored which posts people hold?
// Parameters: rows (maps of person, role, firstSeen, lastSeen, mentions)
// Columns: none
// Note: merged from the person, who holds few roles; a role like 市领导 may have many holders.
UNWIND $rows AS row
MATCH (role:Role {id: row.role})
MATCH (person:Person {id: row.person})
MERGE (person)-[holding:HOLDS]->(role)
SET holding.firstSeen = row.firstSeen, holding.lastSeen = row.lastSeen, holding.mentions = row.mentions
