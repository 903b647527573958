// Question: How are those of these locations taken out that no page names any more?
// Parameters: locations (list of location ids)
// Columns: none
UNWIND $locations AS locationId
MATCH (location:Location {id: locationId})
WHERE location.pages <= 0
DETACH DELETE location
