// Question: Which mentions put whom in these meetings?
// Parameters: meetings (list of meeting ids)
// Columns: meeting, person, mention, capacity, titles (list), mode, venue, ordinal (integer)
// Note: the WITH keeps Neo4j to the index: planned together with what follows, in a store that was small then, it may start at all relationships.
UNWIND $meetings AS meetingId
MATCH (meeting:Meeting {id: meetingId})
WITH meeting
MATCH (meeting)<-[:REFERS_TO]-(report:Report)
MATCH (report)<-[:PART_OF]-(mention:Mention)
MATCH (mention)-[:REFERS_TO]->(person:Person)
RETURN meeting.id AS meeting, person.id AS person, mention.id AS mention, mention.capacity AS capacity, mention.titles AS titles, mention.mode AS mode,
  mention.venue AS venue, mention.ordinal AS ordinal
ORDER BY meeting, mention
