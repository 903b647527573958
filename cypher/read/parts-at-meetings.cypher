// Question: In which part did these people attend these meetings?
// Parameters: people (list of ids), meetings (list of ids)
// Columns: person (id), meeting (id), capacity, titles (list), mode, venue (null where not said)
// Note: found from the meetings, because somebody may have attended thousands that nobody asked for.
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
WHERE person.id IN $people
RETURN person.id AS person, meeting.id AS meeting, attended.capacity AS capacity, attended.titles AS titles, attended.mode AS mode, attended.venue AS venue
ORDER BY meeting, person
