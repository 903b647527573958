// Question: Who is this person?
// Parameters: person (id)
// Columns: one row: id, name, aliases (list), qualifier, attends, confidence (0 to 1, of the weakest merge), reasons (list, one line a merge), doubts (list of JSON)
MATCH (person:Person {id: $person})
RETURN person.id AS id, person.name AS name, person.aliases AS aliases, person.qualifier AS qualifier,
       person.attends AS attends, person.confidence AS confidence, person.reasons AS reasons, person.doubts AS doubts
