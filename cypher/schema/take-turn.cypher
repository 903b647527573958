// Question: May this transaction write now?
// Parameters: none
// Columns: one row: dataVersion (integer)
// Note: run on Neo4j only, first in every write. Setting a property, to what it is, takes the lock of the node: writers of
// several processes take turns, none sees half of another's work, and two loaders never make one name twice.
MATCH (store:Store {id: 'store'})
SET store.dataVersion = store.dataVersion
RETURN store.dataVersion AS dataVersion
