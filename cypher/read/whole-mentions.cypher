// Question: Which mentions were found in these articles, in which report, and whom does each refer to?
// Parameters: articles (list of ids)
// Columns: id, article, report (null where only cited), person (null where none), key, name, titles (list), posts (list of JSON), capacity, ordinal, orderKind, venue, mode, start, end, quote
// Note: an OPTIONAL MATCH would make the embedded engine look at all reports and people there are. Where a mention is tied to several, which is wrong, it has a row for each.
UNWIND $articles AS articleId
MATCH (article:Article {id: articleId})
MATCH (article)<-[:FOUND_IN]-(mention:Mention)
WITH article, mention, [(mention)-[:PART_OF]->(whole:Report) | whole.id] AS reports, [(mention)-[:REFERS_TO]->(found:Person) | found.id] AS people
UNWIND CASE WHEN size(reports) = 0 THEN [null] ELSE reports END AS report
UNWIND CASE WHEN size(people) = 0 THEN [null] ELSE people END AS person
RETURN mention.id AS id, article.id AS article, report AS report, person AS person, mention.key AS key, mention.name AS name, mention.titles AS titles,
  mention.posts AS posts, mention.capacity AS capacity, mention.ordinal AS ordinal, mention.orderKind AS orderKind, mention.venue AS venue,
  mention.mode AS mode, mention.start AS start, mention.end AS end, mention.quote AS quote
ORDER BY article, id, report, person
