// Question: May this transaction write now?
// Parameters: none
// Columns: one row: id (of the store's own node)
// Note: run on Neo4j only, first in every write. Setting a property takes the lock of the node until the transaction ends:
// writers of several processes take turns, none sees half of another's work, and two loaders never make one name twice.
// The value is a constant, because one that is read from the node would be read before the lock is had.
MATCH (store:Store {id: 'store'})
SET store.turn = 'taken'
RETURN store.id AS id
