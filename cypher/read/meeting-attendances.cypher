// Question: Who attended a meeting, in the order in which the papers list them?
// Parameters: meeting (id)
// Columns: person (id), name, capacity, titles (list), mode, venue (null where not said), ordinal (integer)
MATCH (meeting:Meeting {id: $meeting})
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
RETURN person.id AS person, person.name AS name, attended.capacity AS capacity, attended.titles AS titles,
       attended.mode AS mode, attended.venue AS venue, attended.ordinal AS ordinal
ORDER BY ordinal, person
