// Question: How does a store of schema version 1 become one of version 2?
// Parameters: none
// Columns: none
// Note: HOLDS listed the mentions that claim the post, written anew with each page of a public figure; now it counts them.
MATCH (role:Role)
MATCH (role)<-[holding:HOLDS]-(person:Person)
SET holding.mentions = size(holding.mentions)
