// Question: Which meeting was held at which location?
// Parameters: none
// Columns: meeting, location
MATCH (meeting:Meeting)
MATCH (meeting)-[:HELD_AT]->(location:Location)
RETURN meeting.id AS meeting, location.id AS location
ORDER BY meeting, location
