// Question: What is known of these meetings?
// Parameters: meetings (list of ids)
// Columns: id, key, name, kind, whenText, dateFrom, dateTo, dateBasis, series, listComplete (boolean), confidence (0 to 1), reasons (list)
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
RETURN meeting.id AS id, meeting.key AS key, meeting.name AS name, meeting.kind AS kind, meeting.whenText AS whenText, meeting.dateFrom AS dateFrom,
  meeting.dateTo AS dateTo, meeting.dateBasis AS dateBasis, meeting.series AS series, meeting.listComplete AS listComplete, meeting.confidence AS confidence, meeting.reasons AS reasons
ORDER BY id
