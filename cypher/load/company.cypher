// Question: Who else is named in the articles of people of these names?
// Parameters: keys (list of name keys)
// Columns: id (of the mention), company (key of another name in its article)
// Note: the WITH keeps Neo4j to the index: planned together with what follows, in a store that was small then, it may start at all relationships.
UNWIND $keys AS nameKey
MATCH (mention:Mention {key: nameKey})
WITH nameKey, mention
MATCH (mention)-[:FOUND_IN]->(article:Article)
MATCH (article)<-[:FOUND_IN]-(other:Mention)
WHERE other.key <> nameKey
RETURN DISTINCT mention.id AS id, other.key AS company
ORDER BY id, company
