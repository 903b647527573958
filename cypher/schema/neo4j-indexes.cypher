// Question: Which index lets Neo4j search the texts?
// Parameters: none
// Columns: none
// Note: run on Neo4j only. The analyzer cjk cuts Chinese into pairs of characters.
CREATE FULLTEXT INDEX page_text IF NOT EXISTS FOR (page:Page) ON EACH [page.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
