// Question: How are mentions freed from the people they were taken for?
// Parameters: mentions (list of mention ids)
// Columns: none
UNWIND $mentions AS mentionId
MATCH (mention:Mention {id: mentionId})
MATCH (mention)-[link:REFERS_TO]->(person:Person)
DELETE link
