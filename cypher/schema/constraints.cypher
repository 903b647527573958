// Question: What makes every id the name of one thing only?
// Parameters: none
// Columns: none
// Note: both stores run this. In Neo4j each constraint brings its index; the embedded engine needs embedded-indexes besides.
CREATE CONSTRAINT page_id IF NOT EXISTS FOR (page:Page) REQUIRE page.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (report:Report) REQUIRE report.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (mention:Mention) REQUIRE mention.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (meeting:Meeting) REQUIRE meeting.id IS UNIQUE;
CREATE CONSTRAINT location_id IF NOT EXISTS FOR (location:Location) REQUIRE location.id IS UNIQUE;
CREATE CONSTRAINT role_id IF NOT EXISTS FOR (role:Role) REQUIRE role.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (decision:Decision) REQUIRE decision.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:Store) REQUIRE store.id IS UNIQUE;
