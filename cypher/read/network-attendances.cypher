// Question: Who attended what, in which capacity, and where did they sit?
// Parameters: none
// Columns: person (id), meeting (id), capacity, mode, venue (name of the branch venue, null where not said)
// Note: the largest answer there is; read it as a stream.
MATCH (meeting:Meeting)
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
RETURN person.id AS person, meeting.id AS meeting, attended.capacity AS capacity, attended.mode AS mode, attended.venue AS venue
ORDER BY meeting, person
