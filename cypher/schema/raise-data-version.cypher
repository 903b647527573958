// Question: What is the version of the data after this write?
// Parameters: none
// Columns: one row: dataVersion (integer)
// Note: the last statement of every write.
MATCH (store:Store {id: 'store'})
SET store.dataVersion = store.dataVersion + 1
RETURN store.dataVersion AS dataVersion
