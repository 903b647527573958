// Question: How is it stored that people hold posts?
// Parameters: rows (maps of person, role, firstSeen, lastSeen, mentions)
// Columns: none
// Note: for posts that the people do not hold in the store; mentions is how many claim the post.
UNWIND $rows AS row
MATCH (role:Role {id: row.role})
MATCH (person:Person {id: row.person})
CREATE (person)-[:HOLDS {firstSeen: row.firstSeen, lastSeen: row.lastSeen, mentions: row.mentions}]->(role)
