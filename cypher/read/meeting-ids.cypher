// Question: Which meetings are stored, by their ids alone?
// Parameters: none
// Columns: id
MATCH (meeting:Meeting)
RETURN DISTINCT meeting.id AS id
ORDER BY id
