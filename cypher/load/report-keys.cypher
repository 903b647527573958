// Question: Under which keys are reports compared?
// Parameters: none
// Columns: key (of a report)
MATCH (report:Report)
RETURN DISTINCT report.key AS key
ORDER BY key
