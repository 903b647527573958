// Question: In which sentences do these mentions stand?
// Parameters: mentions (list of ids)
// Columns: mention (id), name (as printed), quote, person (id), article (id), headline, ordinal (of the article on its page),
// start (of the mention on the page), page (id), outlet, published (ISO day)
UNWIND $mentions AS mentionId
MATCH (mention:Mention {id: mentionId})
MATCH (mention)-[:REFERS_TO]->(person:Person)
MATCH (mention)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN mention.id AS mention, mention.name AS name, mention.quote AS quote, person.id AS person,
       article.id AS article, article.headline AS headline, article.ordinal AS ordinal, mention.start AS start,
       page.id AS page, page.outlet AS outlet, page.published AS published
ORDER BY mention
