// Question: How is it stored which posts people hold?
// Parameters: rows (maps of person, role, firstSeen, lastSeen, mentions)
// Columns: none
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (role:Role {id: row.role})
CREATE (person)-[:HOLDS {firstSeen: row.firstSeen, lastSeen: row.lastSeen, mentions: row.mentions}]->(role)
