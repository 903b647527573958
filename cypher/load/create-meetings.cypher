// Question: How are new meetings stored?
// Parameters: rows (maps of id, key, name, kind, whenText, dateFrom, dateTo, dateBasis, series, listComplete, confidence, reasons)
// Columns: none
UNWIND $rows AS row
CREATE (meeting:Meeting {id: row.id, key: row.key, name: row.name, kind: row.kind, whenText: row.whenText, dateFrom: row.dateFrom, dateTo: row.dateTo,
  dateBasis: row.dateBasis, series: row.series, listComplete: row.listComplete, confidence: row.confidence, reasons: row.reasons})
