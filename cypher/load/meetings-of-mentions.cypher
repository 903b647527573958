// Question: In which meetings do these mentions put people?
// Parameters: mentions (list of mention ids)
// Columns: meeting (id)
UNWIND $mentions AS mentionId
MATCH (mention:Mention {id: mentionId})
MATCH (mention)-[:PART_OF]->(report:Report)
MATCH (report)-[:REFERS_TO]->(meeting:Meeting)
RETURN DISTINCT meeting.id AS meeting
ORDER BY meeting
