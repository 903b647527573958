// Question: Which people of these names are stored?
// Parameters: keys (list of name keys)
// Columns: id, key, name, aliases (list), qualifier, attends (boolean), confidence (0 to 1), reasons (list), doubts (list of JSON, null where none were ever stored)
UNWIND $keys AS nameKey
MATCH (person:Person {key: nameKey})
RETURN person.id AS id, person.key AS key, person.name AS name, person.aliases AS aliases, person.qualifier AS qualifier, person.attends AS attends,
  person.confidence AS confidence, person.reasons AS reasons, person.doubts AS doubts
ORDER BY id
