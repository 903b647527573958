// Question: How are new people stored?
// Parameters: rows (maps of id, key, name, aliases, qualifier, attends, confidence, reasons, doubts)
// Columns: none
UNWIND $rows AS row
CREATE (person:Person {id: row.id, key: row.key, name: row.name, aliases: row.aliases, qualifier: row.qualifier, attends: row.attends,
  confidence: row.confidence, reasons: row.reasons, doubts: row.doubts})
