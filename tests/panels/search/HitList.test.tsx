import { expect, test } from '@jest/globals'
import { HitList } from '../../../client/panels/search/HitList.tsx'
import { hitGroups } from '../../../client/view-model/hits.ts'
import { someHits } from '../../support/panel-answers.ts'
import { renderPanel } from '../../support/render-panel.tsx'

test('a list box has a group for each kind, and one chosen option', () => {
  const markup = renderPanel(<HitList id="found" groups={hitGroups(someHits())} place={2} loading={false} onOpen={() => undefined} onPoint={() => undefined} />, { language: 'zh' })
  expect([...markup.matchAll(/role="group" aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual(['人物', '职务', '机构', '地点', '会议', '报道'])
  expect([...markup.matchAll(/<div id="([^"]+)" role="option" aria-selected="true"/g)].map(([, id]) => id)).toEqual(['found-2'])
})
