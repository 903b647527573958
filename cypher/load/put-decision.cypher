// Question: How is a reader's decision written into the log?
// Parameters: id, at (ISO date-time), by, kind, mentions (list of mention ids), before (null where nothing), after (null where nothing)
// Columns: none
MERGE (decision:Decision {id: $id})
SET decision.at = $at, decision.by = $by, decision.kind = $kind, decision.mentions = $mentions, decision.before = $before, decision.after = $after
