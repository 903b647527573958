// Question: Which person does this mention refer to now?
// Parameters: mention (id; a person's former id is the id of one of its mentions)
// Columns: one row: person (id)
MATCH (mention:Mention {id: $mention})
MATCH (mention)-[:REFERS_TO]->(person:Person)
RETURN person.id AS person
