// Question: What is known of these people?
// Parameters: people (list of ids)
// Columns: id, key, name, aliases (list), qualifier, attends (boolean), confidence (0 to 1), reasons (list)
UNWIND $people AS personId
MATCH (person:Person {id: personId})
RETURN person.id AS id, person.key AS key, person.name AS name, person.aliases AS aliases, person.qualifier AS qualifier, person.attends AS attends,
  person.confidence AS confidence, person.reasons AS reasons
ORDER BY id
