import { expect, test } from '@jest/globals'
import { titleOf } from '../../client/panels/found.ts'
import { someArticle, someMeeting, somePerson, someTie } from '../support/panel-answers.ts'

test('what was opened goes by its printed title', () => {
  expect([
    titleOf({ kind: 'person', person: somePerson() }),
    titleOf({ kind: 'tie', tie: someTie() }),
    titleOf({ kind: 'meeting', meeting: someMeeting() }),
    titleOf({ kind: 'article', article: { ...someArticle(), headline: null } }),
  ]).toEqual(['吴新明', '吴新明、陆卫东', '省疫情联防联控指挥部视频调度会议', ''])
})
