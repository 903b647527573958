// Question: Which reports were found in these articles, and which meeting does each refer to?
// Parameters: articles (list of ids)
// Columns: id, article, meeting (null where none), key, name, kind, whenText, dateFrom, dateTo, dateBasis, venues (list), venueIds (list), series, listComplete (boolean), ordinal, start, end
// Note: an OPTIONAL MATCH would make the embedded engine look at all meetings there are. Where a report refers to several, which is wrong, it has a row for each.
UNWIND $articles AS articleId
MATCH (article:Article {id: articleId})
MATCH (article)<-[:FOUND_IN]-(report:Report)
WITH article, report, [(report)-[:REFERS_TO]->(found:Meeting) | found.id] AS meetings
UNWIND CASE WHEN size(meetings) = 0 THEN [null] ELSE meetings END AS meeting
RETURN report.id AS id, article.id AS article, meeting AS meeting, report.key AS key, report.name AS name, report.kind AS kind,
  report.whenText AS whenText, report.dateFrom AS dateFrom, report.dateTo AS dateTo, report.dateBasis AS dateBasis, report.venues AS venues,
  report.venueIds AS venueIds, report.series AS series, report.listComplete AS listComplete, report.ordinal AS ordinal, report.start AS start, report.end AS end
ORDER BY article, id, meeting
