// Question: Which meetings are stored under these keys?
// Parameters: keys (list of report keys)
// Columns: id, key
UNWIND $keys AS reportKey
MATCH (meeting:Meeting {key: reportKey})
RETURN meeting.id AS id, meeting.key AS key
ORDER BY id
