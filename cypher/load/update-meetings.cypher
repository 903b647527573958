// Question: How is it stored that something about a meeting is different now?
// Parameters: rows (maps of id, name, kind, whenText, dateFrom, dateTo, dateBasis, series, listComplete, confidence, reasons)
// Columns: none
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
SET meeting.name = row.name, meeting.kind = row.kind, meeting.whenText = row.whenText, meeting.dateFrom = row.dateFrom, meeting.dateTo = row.dateTo,
  meeting.dateBasis = row.dateBasis, meeting.series = row.series, meeting.listComplete = row.listComplete,
  meeting.confidence = row.confidence, meeting.reasons = row.reasons
