import { afterAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { projectRoot } from '../../server/root.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'
import { plantProject } from './planted-project.ts'
import { runTool } from './run-tool.ts'

afterAll(removeTemporaryFolders)

const reportSchema = z.array(z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string().nullable(), severity: z.number(), line: z.number().optional(), message: z.string() })) }))

function lint(folder: string, ...args: readonly string[]): readonly string[] {
  const report = reportSchema.parse(JSON.parse(runTool('eslint/bin/eslint.js', ['--config', 'tests/architecture/style.mjs', '--format', 'json', ...args], folder)))
  return report.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, message }) => `${filePath.slice(folder.length + 1).replaceAll('\\', '/')}:${line ?? 0} ${ruleId ?? ''} ${message}`))
}

it('the style rules hold everywhere', () => {
  expect(lint(projectRoot(), '--quiet', '.')).toEqual([])
})

describe('a planted breach is caught', () => {
  /** rule, file, its content */
  const breaches: readonly (readonly [rule: string, file: string, content: string])[] = [
    ['no-restricted-syntax', 'server/api/default.ts', 'export default 1\n'],
    ['no-restricted-syntax', 'server/api/barrel.ts', "export * from './other.ts'\n"],
    ['no-restricted-syntax', 'server/api/arrow.ts', 'export const arrow = (): number => 1\n'],
    ['no-restricted-syntax', 'server/api/environment.ts', "export const home = process.env['HOME']\n"],
    ['no-restricted-syntax', 'server/extract/clock.ts', 'export const now = new Date()\n'],
    ['no-restricted-properties', 'server/resolve/clock.ts', 'export const now = Date.now()\n'],
    ['no-restricted-properties', 'server/network/chance.ts', 'export const chance = Math.random()\n'],
    ['no-restricted-globals', 'client/view-model/console.ts', "console.log('x')\n"],
    ['no-restricted-globals', 'client/panels/fetch.ts', "export const answer = fetch('/api')\n"],
    ['@typescript-eslint/no-explicit-any', 'server/api/any.ts', 'export let thing: any\n'],
    ['@typescript-eslint/no-non-null-assertion', 'server/api/non-null.ts', 'export function first(list: string[]): string { return list[0]! }\n'],
    ['@typescript-eslint/consistent-type-assertions', 'server/api/cast.ts', 'export const one = 1 as unknown\n'],
    ['@typescript-eslint/consistent-type-imports', 'server/api/type-import.ts', "import { Stats } from 'node:fs'\nexport type Size = Stats['size']\n"],
    ['@typescript-eslint/switch-exhaustiveness-check', 'server/api/switch.ts', "export function size(of: 'a' | 'b'): number { switch (of) { case 'a': return 1 } return 0 }\n"],
    ['@typescript-eslint/no-floating-promises', 'server/api/floating.ts', "Promise.resolve('x')\n"],
    ['@typescript-eslint/only-throw-error', 'server/api/throw.ts', "throw 'x'\n"],
    ['func-style', 'server/api/func-style.ts', 'export const f = { g: 1 }\nconst h = function () { return f }\nh()\n'],
  ]
  const folder = plantProject({ 'server/api/other.ts': 'export const other = 1\n', ...Object.fromEntries(breaches.map(([, file, content]) => [file, content])) })
  const found = lint(folder, 'server', 'client')

  it.each(breaches)('by %s in %s', (rule, file) => {
    expect(found.filter((line) => line.startsWith(`${file}:`) && line.includes(` ${rule} `))).not.toEqual([])
  })
})
