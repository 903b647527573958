// Question: Who is in the store?
// Parameters: none
// Columns: id, name, aliases (list), qualifier (null where the name is alone), attends (false for those only cited)
MATCH (person:Person)
RETURN person.id AS id, person.name AS name, person.aliases AS aliases, person.qualifier AS qualifier, person.attends AS attends
ORDER BY id
