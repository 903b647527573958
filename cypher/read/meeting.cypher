// Question: Which meeting is this?
// Parameters: meeting (id)
// Columns: one row: id, series (null where it is none), listComplete (false where the papers say 等), confidence (0 to 1, of the weakest join of reports; null in older stores), reasons (list)
MATCH (meeting:Meeting {id: $meeting})
RETURN meeting.id AS id, meeting.series AS series, meeting.listComplete AS listComplete, meeting.confidence AS confidence, meeting.reasons AS reasons
