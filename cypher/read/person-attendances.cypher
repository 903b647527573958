// Question: Which meetings did a person attend, and in which part?
// Parameters: person (id)
// Columns: meeting (id), capacity, titles (list), mode, venue (null where not said)
MATCH (person:Person {id: $person})
MATCH (person)-[attended:ATTENDED]->(meeting:Meeting)
RETURN meeting.id AS meeting, attended.capacity AS capacity, attended.titles AS titles, attended.mode AS mode, attended.venue AS venue
ORDER BY meeting
