// Question: How does a meeting get another id?
// Parameters: rows (maps of from, to: meeting ids)
// Columns: none
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.from})
SET meeting.id = row.to
