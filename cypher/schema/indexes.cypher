// Question: Which properties besides the ids are looked up?
// Parameters: none
// Columns: none
// Note: names group mentions into people; dates bound the search for reports of one meeting.
CREATE INDEX mention_name IF NOT EXISTS FOR (mention:Mention) ON (mention.name);
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name);
CREATE INDEX report_date_from IF NOT EXISTS FOR (report:Report) ON (report.dateFrom);
CREATE INDEX meeting_date_from IF NOT EXISTS FOR (meeting:Meeting) ON (meeting.dateFrom);
