// Question: How is it stored who attended the meetings of a test?
// Parameters: rows (list of maps: person, meeting, capacity)
// Columns: none
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MERGE (meeting:Meeting {id: row.meeting})
MERGE (meeting)<-[attended:ATTENDED]-(person)
SET attended.capacity = row.capacity
