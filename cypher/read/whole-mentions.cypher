// Question: Which mentions are stored, where were they found, in which report, and whom does each refer to?
// Parameters: none
// Columns: id, article, report (null where only cited), person (null where none), key, name, titles (list), posts (list of JSON), capacity, ordinal, orderKind, venue, mode, start, end, quote
MATCH (mention:Mention)
MATCH (mention)-[:FOUND_IN]->(article:Article)
OPTIONAL MATCH (mention)-[:PART_OF]->(report:Report)
OPTIONAL MATCH (mention)-[:REFERS_TO]->(person:Person)
RETURN mention.id AS id, article.id AS article, report.id AS report, person.id AS person, mention.key AS key, mention.name AS name, mention.titles AS titles,
  mention.posts AS posts, mention.capacity AS capacity, mention.ordinal AS ordinal, mention.orderKind AS orderKind, mention.venue AS venue,
  mention.mode AS mode, mention.start AS start, mention.end AS end, mention.quote AS quote
ORDER BY id, report, person
