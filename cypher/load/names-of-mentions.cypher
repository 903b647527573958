// Question: Which names do these mentions print, and under which keys are they compared?
// Parameters: mentions (list of mention ids)
// Columns: id, name (as printed), key
UNWIND $mentions AS mentionId
MATCH (mention:Mention {id: mentionId})
RETURN mention.id AS id, mention.name AS name, mention.key AS key
ORDER BY id
