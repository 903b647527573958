// Question: How is it stored that something about a person is different now?
// Parameters: rows (maps of id, key, name, aliases, qualifier, attends, confidence, reasons, doubts)
// Columns: none
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
SET person.key = row.key, person.name = row.name, person.aliases = row.aliases, person.qualifier = row.qualifier, person.attends = row.attends,
  person.confidence = row.confidence, person.reasons = row.reasons, person.doubts = row.doubts
