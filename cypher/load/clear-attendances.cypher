// Question: How are the attendances of meetings taken back, to be stored anew?
// Parameters: meetings (list of meeting ids)
// Columns: none
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
DELETE attended
