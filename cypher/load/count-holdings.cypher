// Question: How is it stored that held posts were seen more often, on no earlier or later day?
// Parameters: rows (lists of person, role, mentions)
// Columns: none
// Note: lists, because each batch counts some thousand, and the embedded engine takes a list in half the time of a map.
UNWIND $rows AS row
MATCH (person:Person {id: row[0]})
MATCH (person)-[holding:HOLDS]->(role:Role {id: row[1]})
SET holding.mentions = row[2]
