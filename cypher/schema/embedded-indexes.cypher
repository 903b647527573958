// Question: Which properties does the embedded engine find quickly?
// Parameters: none
// Columns: none
// Note: run on the embedded engine only. A constraint makes no index there (loading was 77 times slower without these);
// Neo4j refuses an index on a property that a constraint has indexed already.
CREATE INDEX page_id_index IF NOT EXISTS FOR (page:Page) ON (page.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (article:Article) ON (article.id);
CREATE INDEX report_id_index IF NOT EXISTS FOR (report:Report) ON (report.id);
CREATE INDEX mention_id_index IF NOT EXISTS FOR (mention:Mention) ON (mention.id);
CREATE INDEX person_id_index IF NOT EXISTS FOR (person:Person) ON (person.id);
CREATE INDEX meeting_id_index IF NOT EXISTS FOR (meeting:Meeting) ON (meeting.id);
CREATE INDEX location_id_index IF NOT EXISTS FOR (location:Location) ON (location.id);
CREATE INDEX role_id_index IF NOT EXISTS FOR (role:Role) ON (role.id);
CREATE INDEX decision_id_index IF NOT EXISTS FOR (decision:Decision) ON (decision.id);
