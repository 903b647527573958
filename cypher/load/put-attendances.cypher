// Question: How is it stored who attended which meeting?
// Parameters: rows (maps of person, meeting, capacity, titles, mode, venue, ordinal, mentions)
// Columns: none
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.meeting})
MATCH (person:Person {id: row.person})
CREATE (person)-[:ATTENDED {capacity: row.capacity, titles: row.titles, mode: row.mode, venue: row.venue, ordinal: row.ordinal, mentions: row.mentions}]->(meeting)
