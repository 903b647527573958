// Question: How is it taken back where meetings were held, to be stored anew?
// Parameters: meetings (list of meeting ids)
// Columns: none
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)-[held:HELD_AT]->(location:Location)
DELETE held
