import { afterAll, describe, expect, it } from '@jest/globals'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { projectRoot } from '../../server/root.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'
import { plantProject } from './planted-project.ts'
import { runTool } from './run-tool.ts'

afterAll(removeTemporaryFolders)

const rulesSchema = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(10), from: z.object({ path: z.string().optional() }) })) })
const reportSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({ violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })) }),
})

const { forbidden } = rulesSchema.parse(createRequire(import.meta.url)('./direction.cjs'))

function cruise(folder: string): z.infer<typeof reportSchema> {
  const args = ['--config', 'tests/architecture/direction.cjs', '--output-type', 'json', 'server', 'client', 'tests']
  return reportSchema.parse(JSON.parse(runTool('dependency-cruiser/bin/dependency-cruise.mjs', args, folder)))
}

const real = cruise(projectRoot())

it('imports flow one way', () => {
  expect(real.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})

it.each(forbidden.flatMap(({ name, from: { path } }) => (path === undefined ? [] : [[name, path]])))('the rule %s speaks of files that exist', (_, path) => {
  expect(real.modules.filter(({ source }) => new RegExp(path).test(source))).not.toEqual([])
})

describe('a planted breach is caught', () => {
  const imports = (target: string): string => `import { thing } from '${target}'\nexport const other = thing\n`
  const thing = 'export const thing = 1\n'
  /** rule, file that breaks it, what it imports */
  const breaches: readonly (readonly [rule: string, from: string, target: string])[] = [
    ['no-cycles', 'server/planted/a.ts', './b.ts'],
    ['no-barrels', 'server/planted/c.ts', './barrel/index.ts'],
    ['domain-stands-alone', 'server/domain/planted.ts', '../planted/thing.ts'],
    ['contract-is-schema-only', 'server/contract/planted.ts', '../domain/thing.ts'],
    ['extract-knows-domain', 'server/extract/planted.ts', '../planted/thing.ts'],
    ['resolve-knows-domain', 'server/resolve/planted.ts', '../planted/thing.ts'],
    ['network-knows-domain', 'server/network/planted.ts', '../planted/thing.ts'],
    ['stage-articles-looks-back', 'server/extract/articles.ts', './sentences.ts'],
    ['stage-sentences-looks-back', 'server/extract/sentences.ts', './mentions/thing.ts'],
    ['stage-mentions-looks-back', 'server/extract/mentions/planted.ts', '../meetings/thing.ts'],
    ['stage-meetings-looks-back', 'server/extract/meetings/planted.ts', '../facts.ts'],
    ['stage-facts-looks-back', 'server/extract/facts.ts', './extract.ts'],
    ['api-knows-the-port', 'server/api/planted.ts', '../store/embedded/thing.ts'],
    ['adapters-are-strangers', 'server/store/neo4j/planted.ts', '../embedded/thing.ts'],
    ['driver-behind-the-port', 'server/load/planted-driver.ts', 'neo4j-driver'],
    ['segmenter-behind-the-load', 'server/load/planted-segmenter.ts', 'nodejieba'],
    ['cytoscape-behind-the-canvas', 'client/panels/planted.ts', 'cytoscape'],
    ['client-sees-the-contract', 'client/api/planted.ts', '../../server/domain/thing.ts'],
    ['view-model-is-pure', 'client/view-model/planted.ts', '../canvas/thing.ts'],
    ['pure-core-has-no-io', 'server/domain/planted-io.ts', 'node:fs'],
    ['source-ignores-tests', 'server/planted/d.ts', '../../tests/support/thing.ts'],
  ]
  const targets = ['server/planted/thing.ts', 'server/planted/barrel/index.ts', 'server/domain/thing.ts', 'server/extract/mentions/thing.ts', 'server/extract/meetings/thing.ts',
    'server/extract/extract.ts', 'server/store/embedded/thing.ts', 'client/canvas/thing.ts', 'tests/support/thing.ts']
  const planted = plantProject({
    ...Object.fromEntries(targets.map((path) => [path, thing])),
    ...Object.fromEntries(breaches.map(([, from, target]) => [from, imports(target)])),
    'server/planted/b.ts': imports('./a.ts'),
  })
  const found = cruise(planted).summary.violations

  it.each(breaches)('of %s', (rule, from) => {
    expect(found.filter((violation) => violation.rule.name === rule && violation.from === from)).not.toEqual([])
  })

  it('for every rule there is', () => {
    expect(forbidden.map(({ name }) => name).filter((name) => !breaches.some(([rule]) => rule === name))).toEqual([])
  })
})
