// Question: Which people do the mentions of an article refer to?
// Parameters: article (id)
// Columns: mention (id), person (id)
MATCH (article:Article {id: $article})
MATCH (article)<-[:FOUND_IN]-(mention:Mention)
MATCH (mention)-[:REFERS_TO]->(person:Person)
RETURN mention.id AS mention, person.id AS person
ORDER BY mention
