// Question: How is it stored whom mentions refer to?
// Parameters: rows (maps of mention, person)
// Columns: none
UNWIND $rows AS row
MATCH (mention:Mention {id: row.mention})
MATCH (person:Person {id: row.person})
CREATE (mention)-[:REFERS_TO]->(person)
