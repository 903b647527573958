// Question: Who attended these meetings, in what capacity, by which mentions?
// Parameters: meetings (list of ids)
// Columns: person, meeting, capacity, titles (list), mode, venue, ordinal, mentions (list of ids)
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
RETURN person.id AS person, meeting.id AS meeting, attended.capacity AS capacity, attended.titles AS titles, attended.mode AS mode,
  attended.venue AS venue, attended.ordinal AS ordinal, attended.mentions AS mentions
ORDER BY meeting, person, ordinal
