// Question: From when to when do dated meetings reach, and how many are undated?
// Parameters: none
// Columns: one row: first, last (ISO days, null where no meeting is dated), undated (integer)
// Note: a meeting is dated when its first day is known. ISO days compare as strings.
MATCH (meeting:Meeting)
WITH min(meeting.dateFrom) AS first, max(coalesce(meeting.dateTo, meeting.dateFrom)) AS last, count(meeting) AS meetings, count(meeting.dateFrom) AS dated
RETURN first, last, meetings - dated AS undated
