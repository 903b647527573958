import { expect, it } from '@jest/globals'
import { holdToPlaces, knownFromOptions } from '../../../server/cli/options/known-options.ts'
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
