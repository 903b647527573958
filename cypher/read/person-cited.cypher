// Question: Where is a person only cited: named, without having taken part?
// Parameters: person (id)
// Columns: mention (id), name (as printed), quote, person (id), article (id), headline, ordinal (of the article on its page),
// start (of the mention on the page), page (id), outlet, published (ISO day)
// Note: a mention without capacity took no part.
MATCH (person:Person {id: $person})
MATCH (person)<-[:REFERS_TO]-(mention:Mention)
WHERE mention.capacity IS NULL
MATCH (mention)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN mention.id AS mention, mention.name AS name, mention.quote AS quote, person.id AS person,
       article.id AS article, article.headline AS headline, article.ordinal AS ordinal, mention.start AS start,
       page.id AS page, page.outlet AS outlet, page.published AS published
ORDER BY mention
