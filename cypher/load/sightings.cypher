// Question: Where were people of these names seen, with which posts, and whom is each mention taken for at present?
// Parameters: keys (list of name keys)
// Columns: id (of the mention), key, name, posts (list of JSON), capacity (null where only cited), article, place, dateTo, published, person (null where new)
// Note: an OPTIONAL MATCH would make the embedded engine look at all reports and people there are, however few the names.
// Note: the WITH keeps Neo4j to the index: planned together with what follows, in a store that was small then, it may start at all relationships.
UNWIND $keys AS nameKey
MATCH (mention:Mention {key: nameKey})
WITH mention
MATCH (mention)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN mention.id AS id, mention.key AS key, mention.name AS name, mention.posts AS posts, mention.capacity AS capacity, article.id AS article,
  article.place AS place, head([(mention)-[:PART_OF]->(report:Report) | report.dateTo]) AS dateTo, page.published AS published,
  head([(mention)-[:REFERS_TO]->(person:Person) | person.id]) AS person
ORDER BY id
