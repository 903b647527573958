import { expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { programVersion, projectFile, projectRoot } from '../server/root.ts'

it('finds the project from where it stands', () => {
  expect(existsSync(join(projectRoot(), 'package.json'))).toBe(true)
  expect(projectFile('seed', 'pages.csv')).toBe(join(projectRoot(), 'seed', 'pages.csv'))
})

it('reads the version', () => {
  expect(programVersion()).toMatch(/^\d+\.\d+\.\d+/)
})
