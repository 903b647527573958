// Question: Which properties besides the ids are looked up?
// Parameters: none
// Columns: none
// Note: a key is what resolution compares: mentions of one name are people of one key, reports of one meeting share one.
CREATE INDEX mention_key IF NOT EXISTS FOR (mention:Mention) ON (mention.key);
CREATE INDEX person_key IF NOT EXISTS FOR (person:Person) ON (person.key);
CREATE INDEX report_key IF NOT EXISTS FOR (report:Report) ON (report.key);
CREATE INDEX meeting_key IF NOT EXISTS FOR (meeting:Meeting) ON (meeting.key);
CREATE INDEX mention_name IF NOT EXISTS FOR (mention:Mention) ON (mention.name);
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name);
CREATE INDEX report_date_from IF NOT EXISTS FOR (report:Report) ON (report.dateFrom);
CREATE INDEX meeting_date_from IF NOT EXISTS FOR (meeting:Meeting) ON (meeting.dateFrom);
