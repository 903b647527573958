// Question: Who attended which meeting?
// Parameters: none
// Columns: person, meeting, capacity
MATCH (meeting:Meeting)
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
RETURN person.id AS person, meeting.id AS meeting, attended.capacity AS capacity
ORDER BY person, meeting
