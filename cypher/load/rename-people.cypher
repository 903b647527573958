// Question: How does a person get another id?
// Parameters: rows (maps of from, to: person ids)
// Columns: none
// Note: the id is the least mention id of the cluster, so it changes when the cluster does; what hangs on the person stays.
UNWIND $rows AS row
MATCH (person:Person {id: row.from})
SET person.id = row.to
