// Question: How are the reports found in stored articles stored?
// Parameters: rows (maps of id, article, key, name, kind, whenText, dateFrom, dateTo, dateBasis, venues, venueIds, series, listComplete, ordinal, start, end)
// Columns: none
// Note: venueIds stand beside venues, '' where a venue was resolved to no location.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (report:Report {id: row.id, key: row.key, name: row.name, kind: row.kind, whenText: row.whenText, dateFrom: row.dateFrom, dateTo: row.dateTo,
  dateBasis: row.dateBasis, venues: row.venues, venueIds: row.venueIds, series: row.series, listComplete: row.listComplete,
  ordinal: row.ordinal, start: row.start, end: row.end})
CREATE (report)-[:FOUND_IN]->(article)
