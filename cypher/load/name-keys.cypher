// Question: Which names are mentioned?
// Parameters: none
// Columns: key (of a name)
MATCH (mention:Mention)
RETURN DISTINCT mention.key AS key
ORDER BY key
