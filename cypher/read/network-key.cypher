// Question: Is this the store that a saved network was made from?
// Parameters: none
// Columns: one row: people, meetings (integers), firstPerson, lastPerson, firstMeeting, lastMeeting (ids, null where there is none)
// Note: asked beside the data version, which another store may have too. Optional matches, because a match that finds nothing would leave no row.
OPTIONAL MATCH (person:Person)
WITH count(person) AS people, min(person.id) AS firstPerson, max(person.id) AS lastPerson
OPTIONAL MATCH (meeting:Meeting)
RETURN people, count(meeting) AS meetings, firstPerson, lastPerson, min(meeting.id) AS firstMeeting, max(meeting.id) AS lastMeeting
