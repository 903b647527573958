// Question: How is it stored under which key mentions are compared now?
// Parameters: rows (maps of id, key)
// Columns: none
// Note: a reader may correct a name; what is printed stays.
UNWIND $rows AS row
MATCH (mention:Mention {id: row.id})
SET mention.key = row.key
