// Question: What is the version of the data after this write?
// Parameters: none
// Columns: one row: dataVersion (integer)
// Note: the last statement of every write; on Neo4j its lock makes writers take turns at the end of their transactions.
MATCH (store:Store {id: 'store'})
SET store.dataVersion = store.dataVersion + 1
RETURN store.dataVersion AS dataVersion
