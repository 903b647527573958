// Question: At which locations were these meetings held?
// Parameters: meetings (list of ids)
// Columns: meeting, location
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)-[:HELD_AT]->(location:Location)
RETURN meeting.id AS meeting, location.id AS location
ORDER BY meeting, location
