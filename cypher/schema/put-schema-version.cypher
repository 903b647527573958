// Question: How is a store marked as being of a schema version?
// Parameters: schemaVersion (integer)
// Columns: one row: schemaVersion (integer), dataVersion (integer)
MERGE (store:Store {id: 'store'})
ON CREATE SET store.dataVersion = 0
SET store.schemaVersion = $schemaVersion
RETURN store.schemaVersion AS schemaVersion, store.dataVersion AS dataVersion
