// Question: Which reports are stored, where were they found, and which meeting does each refer to?
// Parameters: none
// Columns: id, article, meeting (null where none), key, name, kind, whenText, dateFrom, dateTo, dateBasis, venues (list), venueIds (list), series, listComplete (boolean), ordinal, start, end
MATCH (report:Report)
MATCH (report)-[:FOUND_IN]->(article:Article)
OPTIONAL MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
RETURN report.id AS id, article.id AS article, meeting.id AS meeting, report.key AS key, report.name AS name, report.kind AS kind,
  report.whenText AS whenText, report.dateFrom AS dateFrom, report.dateTo AS dateTo, report.dateBasis AS dateBasis, report.venues AS venues,
  report.venueIds AS venueIds, report.series AS series, report.listComplete AS listComplete, report.ordinal AS ordinal, report.start AS start, report.end AS end
ORDER BY id, meeting
