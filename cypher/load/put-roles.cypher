// Question: How are roles stored?
// Parameters: rows (maps of id, title, body, jurisdiction, level, rank)
// Columns: none
UNWIND $rows AS row
MERGE (role:Role {id: row.id})
SET role.title = row.title, role.body = row.body, role.jurisdiction = row.jurisdiction, role.level = row.level, role.rank = row.rank
