// Question: Of which version are the schema and the data?
// Parameters: none
// Columns: one row: schemaVersion (integer), dataVersion (integer, raised by each committed write)
// Note: no row in a store that was never made ready.
MATCH (store:Store {id: 'store'})
RETURN store.schemaVersion AS schemaVersion, store.dataVersion AS dataVersion
