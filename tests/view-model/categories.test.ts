import { expect, test } from '@jest/globals'
import { categoriesOf, COLOURED } from '../../client/view-model/categories.ts'
import { goldNetwork } from '../support/gold-network.ts'

const network = goldNetwork()

test('cities come in order of people and each has its own place in the palette', () => {
  const categories = categoriesOf(network, 'city')
  expect(categories.map(({ label, index }) => [label, index])).toEqual([['南通市', 0], ['无锡市', 1], ['盐城市', 2], ['江苏省', 3]])
  expect(categories.reduce((sum, { people }) => sum + people, 0)).toBe(network.nodes.length)
})

test('a colour that was given is kept, whatever the order is now, and is nobody else’s', () => {
  const kept = new Map([['city:gone', 0], [categoriesOf(network, 'city')[0]?.key ?? '', 5], ['level:市', 3]])
  expect(categoriesOf(network, 'city', { kept }).map(({ label, index }) => [label, index])).toEqual([['南通市', 5], ['无锡市', 1], ['盐城市', 2], ['江苏省', 3]])
  expect(categoriesOf(network, 'level', { kept }).map(({ label, index }) => [label, index])).toEqual([['省', 0], ['市', 3]])
})

test('a city that only a filter brought stands behind the others, with the next colour', () => {
  const [node] = network.nodes
  const beyond = { ...network, nodes: node === undefined ? [] : [{ ...node, place: { id: 'cn:320685', name: '海安市' } }] }
  expect(categoriesOf(network, 'city', { beyond }).map(({ label, index, people }) => [label, index, people]).at(-1)).toEqual(['海安市', 4, 0])
})

test('levels come from the nation down', () => {
  expect(categoriesOf(network, 'level').map(({ label }) => label)).toEqual(['省', '市'])
})

test('past the seventh, and where nothing is known, people share the colour of the rest', () => {
  const cities = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ''].flatMap((name, place) => network.nodes.slice(0, 12 - place).map((node) => ({ ...node, place: name === '' ? null : { id: name, name } })))
  const categories = categoriesOf({ ...network, nodes: cities }, 'city')
  expect(categories.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, COLOURED, COLOURED, COLOURED])
  expect(categories.at(-1)).toMatchObject({ key: 'city:', label: '' })
})
