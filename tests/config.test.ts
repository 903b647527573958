import { expect, it } from '@jest/globals'
import { ConfigError, readConfig } from '../server/config.ts'

it('needs nothing: every variable has a default', () => {
  expect(readConfig({})).toEqual({ store: 'file:data/graph', host: '127.0.0.1', names: [], logLevel: 'warn' })
})

it('reads what is set, and takes an empty variable as unset', () => {
  expect(readConfig({ HUIPU_STORE: 'file:/a b', HUIPU_HOST: '0.0.0.0', HUIPU_PORT: '8080', HUIPU_NAMES: 'a.example, b.example', HUIPU_LOG: 'info', PATH: '/bin' }))
    .toEqual({ store: 'file:/a b', host: '0.0.0.0', port: 8080, names: ['a.example', 'b.example'], logLevel: 'info' })
  expect(readConfig({ HUIPU_PORT: '' })).not.toHaveProperty('port')
})

it.each([['HUIPU_PORT', 'x'], ['HUIPU_PORT', '70000'], ['HUIPU_LOG', 'loud']])('names %s when it is %s', (variable, value) => {
  expect(() => readConfig({ [variable]: value })).toThrow(ConfigError)
  expect(() => readConfig({ [variable]: value })).toThrow(variable)
})
