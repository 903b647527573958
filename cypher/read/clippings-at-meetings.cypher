// Question: Which sentences prove that these people attended these meetings?
// Parameters: people (list of ids), meetings (list of ids)
// Columns: meeting (id), mention (id), name (as printed), quote, person (id), article (id), headline, ordinal (of the article on its page),
// start (of the mention on the page), page (id), outlet, published (ISO day)
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
MATCH (meeting)<-[:REFERS_TO]-(report:Report)
MATCH (report)<-[:PART_OF]-(mention:Mention)
MATCH (mention)-[:REFERS_TO]->(person:Person)
WHERE person.id IN $people
MATCH (mention)-[:FOUND_IN]->(article:Article)
MATCH (article)-[:PRINTED_ON]->(page:Page)
RETURN meeting.id AS meeting, mention.id AS mention, mention.name AS name, mention.quote AS quote, person.id AS person,
       article.id AS article, article.headline AS headline, article.ordinal AS ordinal, mention.start AS start,
       page.id AS page, page.outlet AS outlet, page.published AS published
ORDER BY meeting, mention
