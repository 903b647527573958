import { expect, test } from '@jest/globals'
import { partsCsv, peopleCsv, tiesCsv } from '../../client/image/network-csv.ts'
import { textOf } from '../../client/text/text-of.ts'
import { networkRows } from '../../client/view-model/table.ts'
import { goldNetwork } from '../support/gold-network.ts'

const ALL = { colourBy: 'city', hidden: [], minMeetings: 1 } as const

test('people and ties are rows beneath a heading in the language of the interface', () => {
  const rows = networkRows(goldNetwork(), ALL)
  expect(peopleCsv(rows, textOf('zh'))[1]).toEqual(['吴新明', 'Wu Xinming', '市疫情联防联控指挥部指挥长', '南通市', '市级', 11])
  expect(peopleCsv(rows, textOf('en'))[0]).toEqual(['Name', 'pinyin', 'Latest post', 'Place', 'Level', 'Meetings'])
  expect(tiesCsv(rows, textOf('en'))).toHaveLength(rows.ties.length + 1)
})

test('in the network of meetings each attendance is a row', () => {
  const rows = networkRows(goldNetwork({ mode: 'meetings' }), ALL)
  expect(partsCsv(rows, textOf('en'))[1]).toEqual(['全市疫情防控工作视频点调会', 'Meeting', '昨天上午', '南通市', '吴新明', '市疫情联防联控指挥部指挥长', 'chaired'])
})
