// Question: What do the reports of these keys say, and which meeting is each taken for at present?
// Parameters: keys (list of report keys)
// Columns: id, key, name, kind, whenText, dateFrom, dateTo, dateBasis, series, listComplete (boolean), venues (list), venueIds (list), place, meeting (null where new)
// Note: an OPTIONAL MATCH would make the embedded engine look at all meetings there are, however few the reports.
// Note: the WITH keeps Neo4j to the index: planned together with what follows, in a store that was small then, it may start at all relationships.
UNWIND $keys AS reportKey
MATCH (report:Report {key: reportKey})
WITH report
MATCH (report)-[:FOUND_IN]->(article:Article)
RETURN report.id AS id, report.key AS key, report.name AS name, report.kind AS kind, report.whenText AS whenText, report.dateFrom AS dateFrom,
  report.dateTo AS dateTo, report.dateBasis AS dateBasis, report.series AS series, report.listComplete AS listComplete, report.venues AS venues,
  report.venueIds AS venueIds, article.place AS place, head([(report)-[:REFERS_TO]->(meeting:Meeting) | meeting.id]) AS meeting
ORDER BY id
