// Question: Which meetings are there, and when were they?
// Parameters: none
// Columns: id, name, kind, whenText (as printed), dateFrom, dateTo (ISO days that bound what is known; null where unknown),
// dateBasis (how the date was found)
MATCH (meeting:Meeting)
RETURN meeting.id AS id, meeting.name AS name, meeting.kind AS kind, meeting.whenText AS whenText,
       meeting.dateFrom AS dateFrom, meeting.dateTo AS dateTo, meeting.dateBasis AS dateBasis
ORDER BY id
