// Question: Where were people of these names seen, with which posts, and whom is each mention taken for at present?
// Parameters: keys (list of name keys)
// Columns: id (of the mention), key, name, posts (list of JSON), capacity (null where only cited), article, place, dateTo, published, person (null where new)
UNWIND $keys AS nameKey
MATCH (mention:Mention {key: nameKey})
MATCH (mention)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
OPTIONAL MATCH (mention)-[:PART_OF]->(report:Report)
OPTIONAL MATCH (mention)-[:REFERS_TO]->(person:Person)
RETURN mention.id AS id, mention.key AS key, mention.name AS name, mention.posts AS posts, mention.capacity AS capacity, article.id AS article,
  article.place AS place, report.dateTo AS dateTo, page.published AS published, person.id AS person
ORDER BY id
