// Question: How are locations stored, and how is it counted how many pages name each?
// Parameters: rows (maps of id, name, level, lat, lng, pages: how many more pages name it)
// Columns: none
UNWIND $rows AS row
MERGE (location:Location {id: row.id})
ON CREATE SET location.pages = 0
SET location.name = row.name, location.level = row.level, location.lat = row.lat, location.lng = row.lng, location.pages = location.pages + row.pages
