// Question: How much is in the store?
// Parameters: none
// Columns: one row: pages, articles, mentions, people, roles, meetings, locations, attendances (integers)
RETURN COUNT { (:Page) } AS pages, COUNT { (:Article) } AS articles, COUNT { (:Mention) } AS mentions, COUNT { (:Person) } AS people,
  COUNT { (:Role) } AS roles, COUNT { (:Meeting) } AS meetings, COUNT { (:Location) } AS locations,
  COUNT { (:Meeting)<-[:ATTENDED]-(:Person) } AS attendances
