// Question: Under which keys are the reports compared that these mentions are part of?
// Parameters: mentions (list of mention ids)
// Columns: key (of a report)
UNWIND $mentions AS mentionId
MATCH (mention:Mention {id: mentionId})
MATCH (mention)-[:PART_OF]->(report:Report)
RETURN DISTINCT report.key AS key
ORDER BY key
