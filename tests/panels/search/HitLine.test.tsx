import { expect, test } from '@jest/globals'
import { HitLine } from '../../../client/panels/search/HitLine.tsx'
import { hitGroups } from '../../../client/view-model/hits.ts'
import { someHits } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const hits = hitGroups(someHits()).flatMap((group) => group.hits)

test('a line says enough to tell namesakes, meetings and articles apart', () => {
  expect(hits.map((hit) => wordsIn(renderPanel(<HitLine hit={hit} id="x" chosen={false} onOpen={() => undefined} onPoint={() => undefined} />, { language: 'zh' })))).toEqual([
    '吴新明 市长 · 南通市 9 次会议',
    '吴新明 盐城市 副局长 1 次会议',
    '南通市 市长 吴新明 · 2022年3月28日见报',
    '市司法局 南通市 · 只看其职务，限当地会议 2 人',
    '南通市 江苏省 · 按此地筛选 12 次会议',
    '省疫情联防联控指挥部视频调度会议 会议 · 2022年3月28日 昨天上午 · 南通市 7 人',
    '全市疫情防控工作视频点调会 会议 · 昨天 · 南通市 7 人',
    '省疫情联防联控指挥部召开视频调度会议 南通日报 · 2022年3月29日',
    '无标题报道 报纸不详 · 出版日期不详',
  ])
})

test('the chosen line is selected', () => {
  const [hit] = hits
  expect(hit && renderPanel(<HitLine hit={hit} id="list-0" chosen onOpen={() => undefined} onPoint={() => undefined} />)).toMatch(/^<div id="list-0" role="option" aria-selected="true"/)
})
