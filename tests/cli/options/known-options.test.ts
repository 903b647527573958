import { expect, it } from '@jest/globals'
import { holdToPlaces, knownFromOptions, warningOfPlace } from '../../../server/cli/options/known-options.ts'
import { NO_WORDS } from '../../../server/extract/lexicon/user-words.ts'
import { locationId } from '../../../server/domain/ids.ts'
import { OptionError } from '../../../server/cli/options/option-error.ts'

it('options say what is known of pages, dates in any clear form', () => {
  expect(knownFromOptions({ outlet: '某报', published: '2022年3月28日' })).toMatchObject({ outlet: '某报', published: '2022-03-28' })
})

it('a date that is none is the caller’s mistake', () => {
  expect(() => knownFromOptions({ published: '28 March' })).toThrow(OptionError)
})

it.each(['南通市', '江苏省南通市', '浙江杭州', '廣州市', '崇川区', '香港', '中国'])('%s is a place', (place) => {
  expect(() => { holdToPlaces({ place }, NO_WORDS) }).not.toThrow()
})

it.each(['南同市', '江苏省南同市', '南通市的', 'Nantong', '鼓楼区', '通邑'])('%s is none, or several, which is told before anything is read', (place) => {
  expect(() => { holdToPlaces({ place }, NO_WORDS) }).toThrow(`--place ${place} cannot be used`)
})

it('the user’s own names of places count', () => {
  expect(() => { holdToPlaces({ place: '通邑' }, { places: [{ name: '通邑', means: locationId('cn:320600') }] }) }).not.toThrow()
})

it('of several divisions of one name it is told which they are, as they would have to be written', () => {
  expect(() => { holdToPlaces({ place: '鼓楼区' }, NO_WORDS) }).toThrow('several are called so. Write which: 江苏省南京市鼓楼区, 江苏省徐州市鼓楼区, 福建省福州市鼓楼区, 河南省开封市鼓楼区.')
})

it('where an explorer reads the pages, a place that is not known here is no mistake yet', () => {
  expect(warningOfPlace({ place: '火星市' }, NO_WORDS)).toContain('--place 火星市 counts only if the lexicon of the running explorer names it: no division is called so')
  expect(warningOfPlace({ place: '南通市' }, NO_WORDS)).toBe('')
  expect(warningOfPlace({}, NO_WORDS)).toBe('')
})
