// Question: Who attended these meetings, in which capacity, and where did they sit?
// Parameters: meetings (list of ids)
// Columns: person (id), meeting (id), capacity, mode, venue (name of the branch venue, null where not said)
// Note: asked of some meetings after others. The attendances of all, a million, in one answer took the embedded engine longer than
// its limit of 30 s, and nothing else was answered meanwhile.
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
RETURN person.id AS person, meeting.id AS meeting, attended.capacity AS capacity, attended.mode AS mode, attended.venue AS venue
ORDER BY meeting, person
