// Question: How is it counted that fewer pages name a location?
// Parameters: rows (maps of id, pages: how many fewer)
// Columns: none
UNWIND $rows AS row
MATCH (location:Location {id: row.id})
SET location.pages = location.pages - row.pages
