// Question: How is it stored that held posts were seen earlier or later?
// Parameters: rows (maps of person, role, firstSeen, lastSeen, mentions)
// Columns: none
// Note: starts at the person, who holds few roles; a role like 市领导 may have many holders.
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (person)-[holding:HOLDS]->(role:Role {id: row.role})
SET holding.firstSeen = row.firstSeen, holding.lastSeen = row.lastSeen, holding.mentions = row.mentions
