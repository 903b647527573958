import { describe, expect, it, test } from '@jest/globals'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { because } from '../../server/domain/reason.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'

const CITY = { place: '南通市', published: '2022-03-29' }

function doubts(text: string, known: Partial<Page> = CITY): readonly (readonly [rule: string, severity: string, words: string, message: string])[] {
  return extract({ id: pageId('p'), source: 'p', text, ...known }, { lexicon: loadLexicon(), segment })
    .diagnostics.map(({ rule, severity, span, message }) => [rule, severity, text.slice(span.start, span.end), message])
}

describe('an article', () => {
  it('that leaves nothing open has no doubts', () => {
    expect(doubts('3月28日，市委副书记、市长吴新明主持召开市政府常务会议。副市长王晓斌参加会议。')).toEqual([])
  })

  const CASES: readonly (readonly [what: string, text: string, doubt: readonly [rule: string, severity: string, words: string], known?: Partial<Page>])[] = [
    ['a list that ends in 等', '3月28日，市长吴新明主持召开市政府常务会议。副市长王晓斌、李玲等参加会议。', ['meetings/open-list', 'info', '副市长王晓斌、李玲等']],
    ['a day that cannot be known', '昨天，市长吴新明主持召开市政府常务会议。', ['times/unsettled', 'doubt', '昨天，市长吴新明主持召开市政府常务会议。'], { place: '南通市' }],
    ['a day that may be to come', '4月6日，市长吴新明主持召开市政府常务会议。', ['times/coming-day', 'doubt', '4月6日，市长吴新明主持召开市政府常务会议。']],
    ['a post of no known place', '3月28日，市长吴新明主持召开市政府常务会议。', ['titles/no-place', 'doubt', '吴新明'], { published: '2022-03-29' }],
    ['two posts before a list', '3月28日，市人大常委会主任王强主持召开会议，常委会委员和专门委员会委员张苏军、高友东参加会议。', ['titles/unassigned', 'doubt', '常委会委员和专门委员会委员']],
    ['an occasion without anybody', '3月28日，市长吴新明主持召开市政府常务会议。\n　　昨天下午，南通市总工会召开第十五次代表大会。', ['meetings/nobody', 'doubt', '南通市总工会召开第十五次代表大会']],
    ['a district of several cities', '3月28日，鼓楼区区长吴新明主持召开区政府常务会议。', ['titles/ambiguous-place', 'doubt', '吴新明'], { published: '2022-03-29' }],
  ]

  test.each(CASES)('says so of %s', (_, text, [rule, severity, words], known = CITY) => {
    expect(doubts(text, known).map(([a, b, c]) => [a, b, c])).toContainEqual([rule, severity, words])
  })

  it.each(['2月6日', '2022年4月6日', '12月6日', '3月29日', '昨天'])('says nothing of coming days where %s stands', (day) => {
    expect(doubts(`${day}，市长吴新明主持召开市政府常务会议。`).filter(([rule]) => rule === 'times/coming-day')).toEqual([])
  })

  it('says which name rests on a vote, and which words the vote refused', () => {
    const found = doubts('3月28日，市长吴新明主持召开市政府常务会议。马力通报了情况。局长江海参加会议。')
    expect(found.filter(([rule]) => rule.startsWith('people/'))).toEqual([
      ['people/by-vote', 'doubt', '马力', because('people/by-vote', { name: '马力' })],
    ])
  })
})

it('a page says that the place it was given is none, or none to its last character', () => {
  const text = '3月28日，市长吴新明主持召开市政府常务会议。副市长王晓斌参加会议。'
  for (const place of ['南同市', '江苏省南同市']) expect(doubts(text, { ...CITY, place })).toContainEqual(['places/unknown', 'doubt', text, because('places/unknown', { place })])
})

it('a page without an article says so', () => {
  expect(doubts('123\n456')).toContainEqual(['articles/none', 'doubt', '123\n456', because('articles/none', {})])
  expect(doubts('  \n')).toEqual([])
})

it('a page in traditional characters is told of in them', () => {
  expect(doubts('3月28日，市長吳新明主持召開市政府常務會議。副市長王曉斌、李玲等參加會議。').map(([rule, , words, message]) => [rule, words, message])).toEqual([
    ['meetings/open-list', '副市長王曉斌、李玲等', because('meetings/open-list', { name: '李玲' })],
  ])
})
