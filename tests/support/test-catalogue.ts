/** The product's statements and those of tests/store/cypher, as one catalogue. */
import { projectFile } from '../../server/root.ts'
import { loadQueryCatalogue, type QueryCatalogue } from '../../server/store/query-catalogue.ts'

export function testCatalogue(): QueryCatalogue {
  const product = loadQueryCatalogue(projectFile('cypher'))
  const tests = loadQueryCatalogue(projectFile('tests', 'store', 'cypher'))
  return {
    names: [...product.names, ...tests.names],
    entry: (name) => (tests.names.includes(name) ? tests : product).entry(name),
  }
}
