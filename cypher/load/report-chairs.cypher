// Question: Who presides or leads according to the reports of these keys?
// Parameters: keys (list of report keys)
// Columns: id (of the report), chair (key of a name)
UNWIND $keys AS reportKey
MATCH (report:Report {key: reportKey})
MATCH (report)<-[:PART_OF]-(mention:Mention)
WHERE mention.capacity = 'chair' OR mention.capacity = 'lead'
RETURN report.id AS id, mention.key AS chair
ORDER BY id, chair
