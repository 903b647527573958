// Question: How are meetings taken out, with who attended them?
// Parameters: meetings (list of meeting ids)
// Columns: none
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
DETACH DELETE meeting
