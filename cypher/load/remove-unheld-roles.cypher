// Question: How are those of these roles taken out that nobody holds any more?
// Parameters: roles (list of role ids)
// Columns: none
UNWIND $roles AS roleId
MATCH (role:Role {id: roleId})
WHERE NOT EXISTS { (role)<-[:HOLDS]-(:Person) }
DETACH DELETE role
