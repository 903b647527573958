// Question: How much is in the store?
// Parameters: none
// Columns: one row: pages, articles, mentions, people, roles, meetings, locations, attendances (integers)
// Note: optional matches, because a match that finds nothing would leave no row to count on.
OPTIONAL MATCH (page:Page)
WITH count(page) AS pages
OPTIONAL MATCH (article:Article)
WITH pages, count(article) AS articles
OPTIONAL MATCH (mention:Mention)
WITH pages, articles, count(mention) AS mentions
OPTIONAL MATCH (person:Person)
WITH pages, articles, mentions, count(person) AS people
OPTIONAL MATCH (role:Role)
WITH pages, articles, mentions, people, count(role) AS roles
OPTIONAL MATCH (meeting:Meeting)
WITH pages, articles, mentions, people, roles, count(meeting) AS meetings
OPTIONAL MATCH (location:Location)
WITH pages, articles, mentions, people, roles, meetings, count(location) AS locations
OPTIONAL MATCH (:Meeting)<-[attended:ATTENDED]-(:Person)
RETURN pages, articles, mentions, people, roles, meetings, locations, count(attended) AS attendances
