// Question: How is it stored what a location lies within?
// Parameters: rows (maps of id, within: location ids, both stored)
// Columns: none
UNWIND $rows AS row
MATCH (inner:Location {id: row.id})
MATCH (outer:Location {id: row.within})
MERGE (inner)-[:WITHIN]->(outer)
