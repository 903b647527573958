// Question: What have readers decided?
// Parameters: none
// Columns: id, at (ISO date-time), by, kind, mentions (list of mention ids), before, after
MATCH (decision:Decision)
RETURN decision.id AS id, decision.at AS at, decision.by AS by, decision.kind AS kind, decision.mentions AS mentions, decision.before AS before, decision.after AS after
ORDER BY at, id
