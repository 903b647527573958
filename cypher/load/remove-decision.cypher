// Question: How is a reader's decision taken out of the log?
// Parameters: id
// Columns: none
MATCH (decision:Decision {id: $id})
DETACH DELETE decision
