// Question: Which meeting is this?
// Parameters: meeting (id)
// Columns: one row: id, series (null where it is none), listComplete (false where the papers say 等)
MATCH (meeting:Meeting {id: $meeting})
RETURN meeting.id AS id, meeting.series AS series, meeting.listComplete AS listComplete
