// Question: How many meetings did each two people share?
// Parameters: none
// Columns: a (person id), b (person id), shared (integer), strength (Newman's sum of 1 / (n - 1))
// Note: for comparison only; over a million attendances it is too slow in any store.
MATCH (meeting:Meeting)
MATCH (meeting)<-[:ATTENDED]-(anyone:Person)
WITH meeting, count(anyone) AS attendees
MATCH (meeting)<-[:ATTENDED]-(x:Person)
MATCH (meeting)<-[:ATTENDED]-(y:Person)
WHERE x.id < y.id
RETURN x.id AS a, y.id AS b, count(meeting) AS shared, sum(1.0 / (attendees - 1)) AS strength
ORDER BY a, b
