/** Shorter names of divisions. */
import { shortNames } from '../../../server/extract/places/place-names.ts'

test.each([
  ['南通市', ['南通']], ['江苏省', ['江苏']], ['新疆维吾尔自治区', ['新疆']], ['内蒙古自治区', ['内蒙古']], ['海南藏族自治州', ['海南州', '海南']],
  ['恩施土家族苗族自治州', ['恩施州', '恩施']], ['香港特别行政区', ['香港']], ['大兴安岭地区', ['大兴安岭']], ['锡林郭勒盟', ['锡林郭勒']], ['沙县', []], ['东区', []],
])('%s', (name, expected) => {
  expect(shortNames(name)).toEqual(expected)
})
