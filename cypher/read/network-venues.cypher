// Question: Where were meetings held?
// Parameters: none
// Columns: meeting (id), location (id)
MATCH (meeting:Meeting)
MATCH (meeting)-[:HELD_AT]->(location:Location)
RETURN meeting.id AS meeting, location.id AS location
ORDER BY meeting, location
