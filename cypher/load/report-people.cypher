// Question: Who took part according to the reports of these keys, and in what capacity?
// Parameters: keys (list of report keys)
// Columns: id (of the report), person (key of a name), capacity
// Note: the WITH keeps Neo4j to the index: planned together with what follows, in a store that was small then, it may start at all relationships.
UNWIND $keys AS reportKey
MATCH (report:Report {key: reportKey})
WITH report
MATCH (report)<-[:PART_OF]-(mention:Mention)
RETURN report.id AS id, mention.key AS person, mention.capacity AS capacity
ORDER BY id, person, capacity
