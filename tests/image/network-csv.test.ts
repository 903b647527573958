import { expect, test } from '@jest/globals'
import { partsCsv, peopleCsv, tiesCsv } from '../../client/image/network-csv.ts'
import { networkRows } from '../../client/view-model/table.ts'
import { goldNetwork } from '../support/gold-network.ts'

const ALL = { colourBy: 'city', hidden: [], minMeetings: 1 } as const

test('people and ties are rows beneath headings that no language changes, and ids join them', () => {
  const rows = networkRows(goldNetwork(), ALL)
  const [heading, first] = peopleCsv(rows)
  expect(heading).toEqual(['id', 'name', 'pinyin', 'latest_post', 'place', 'level', 'meetings'])
  expect(first).toEqual([expect.any(String), '吴新明', 'Wu Xinming', '市疫情联防联控指挥部指挥长', '南通市', '市', 11])
  const ids = new Set(peopleCsv(rows).slice(1).map(([id]) => id))
  const ties = tiesCsv(rows)
  expect(ties[0]).toEqual(['a_id', 'a_name', 'a_latest_post', 'b_id', 'b_name', 'b_latest_post', 'shared_meetings', 'by_video', 'newman_strength'])
  expect(ties.slice(1).filter(([a, , , b]) => ids.has(a) && ids.has(b))).toHaveLength(rows.ties.length)
})

test('in the network of meetings each attendance is a row', () => {
  const rows = networkRows(goldNetwork({ mode: 'meetings' }), ALL)
  expect(partsCsv(rows)[1]?.slice(1, 7)).toEqual(['全市疫情防控工作视频点调会', 'meeting', null, null, '昨天上午', '南通市'])
  expect(partsCsv(rows)[1]?.slice(8)).toEqual(['吴新明', '市疫情联防联控指挥部指挥长', 'chair', expect.stringMatching(/^(in person|video|unknown)$/u)])
})
