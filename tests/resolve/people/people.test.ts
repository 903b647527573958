import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decisionId, mentionId } from '../../../server/domain/ids.ts'
import type { Decision, DecisionKind } from '../../../server/domain/clusters.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { NO_RULINGS, rulingsOf } from '../../../server/resolve/decisions/rulings.ts'
import { companyOf, PLACES, sighting, type TestSighting } from '../../support/sightings.ts'

const { China, Jiangsu, Zhejiang, Shanghai, Nantong, Chongchuan, Yancheng, Wuxi, Syria } = PLACES

/** Names as printed, the sentence they come from beside them; `people` groups the sightings by id. */
interface Case { readonly title: string, readonly seen: readonly TestSighting[], readonly people: readonly (readonly string[])[], readonly doubts?: number }

const CASES: readonly Case[] = [
  {
    title: 'one mayor on three pages of one city is one person',
    seen: [
      { id: 'a', claims: [{ title: '市委副书记', of: Nantong }, { title: '市长', of: Nantong }], in: Nantong },
      { id: 'b', claims: [{ title: '市长', of: Nantong }, { title: '市安委会主任', of: Nantong }], in: Nantong },
      { id: 'c', claims: [{ title: '市领导', of: Nantong }], in: Nantong },
    ],
    people: [['a', 'b', 'c']],
  },
  {
    title: 'the mayor of one city is not the mayor of another',
    seen: [{ id: 'a', claims: [{ title: '市长', of: Nantong }], in: Nantong }, { id: 'b', claims: [{ title: '市长', of: Yancheng }], in: Yancheng }],
    people: [['a'], ['b']],
  },
  {
    title: 'mayors of two cities at one time are told apart without doubt',
    seen: [
      { id: 'a', claims: [{ title: '市长', of: Nantong }], day: '2022-01-01' }, { id: 'b', claims: [{ title: '市长', of: Nantong }], day: '2022-12-01' },
      { id: 'c', claims: [{ title: '市长', of: Wuxi }], day: '2022-02-01' }, { id: 'd', claims: [{ title: '市长', of: Wuxi }], day: '2022-11-01' },
    ],
    people: [['a', 'b'], ['c', 'd']],
  },
  {
    title: 'the governor whom papers of two cities name is one (省长许昆林)',
    seen: [{ id: 'a', claims: [{ title: '省长', of: Jiangsu }], in: Nantong }, { id: 'b', claims: [{ title: '省长', of: Jiangsu }], in: Yancheng }],
    people: [['a', 'b']],
  },
  {
    title: 'one who is promoted within the city is one (副市长, then 市委常委)',
    seen: [{ id: 'a', claims: [{ title: '副市长', of: Nantong }], day: '2019-05-01' }, { id: 'b', claims: [{ title: '市委常委', of: Nantong }], day: '2022-05-01' }],
    people: [['a', 'b']],
  },
  {
    title: 'one whose posts lead from Zhejiang by Jiangsu and Shanghai to the premiership is one (李强)',
    seen: [
      { id: 'a', claims: [{ title: '浙江省省长', of: Zhejiang }], day: '2013-02-01' }, { id: 'b', claims: [{ title: '浙江省省长', of: Zhejiang }], day: '2016-06-20' },
      { id: 'c', claims: [{ title: '江苏省委书记', of: Jiangsu }], day: '2016-07-05' }, { id: 'd', claims: [{ title: '江苏省委书记', of: Jiangsu }], day: '2017-10-20' },
      { id: 'e', claims: [{ title: '上海市委书记', of: Shanghai }], day: '2017-11-01' }, { id: 'f', claims: [{ title: '上海市委书记', of: Shanghai }], day: '2022-10-20' },
      { id: 'g', claims: [{ title: '国务院总理', of: China }], day: '2023-03-12' },
    ],
    people: [['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  },
  {
    title: 'the prosecutor-general is not the ambassador who serves at the same time (张军)',
    seen: [
      { id: 'a', claims: [{ title: '最高人民检察院检察长', of: China, body: '最高人民检察院' }], day: '2018-03-18' }, { id: 'b', claims: [{ title: '最高人民检察院检察长', of: China, body: '最高人民检察院' }], day: '2022-10-01' },
      { id: 'c', claims: [{ title: '中国常驻联合国代表', of: China, rank: 'chief' }], day: '2019-07-30' }, { id: 'd', claims: [{ title: '中国常驻联合国代表', of: China, rank: 'chief' }], day: '2022-09-01' },
    ],
    people: [['a', 'b'], ['c', 'd']],
  },
  {
    title: 'the leaders of the state are one, whichever of their offices is printed (总书记, 国家主席)',
    seen: [{ id: 'a', claims: [{ title: '总书记', of: China }] }, { id: 'b', claims: [{ title: '国家主席', of: China }] }, { id: 'c', claims: [{ title: '中央军委主席', of: China }] }],
    people: [['a', 'b', 'c']],
  },
  {
    title: 'a leader cited without a post in a paper of his country is that leader',
    seen: [{ id: 'a', claims: [{ title: '总书记', of: China }], in: Nantong }, { id: 'b', claims: [], in: Nantong, cited: true }],
    people: [['a', 'b']],
  },
  {
    title: 'one who takes part in a local meeting without a post is not the chief justice (周强)',
    seen: [{ id: 'a', claims: [{ title: '最高人民法院院长', of: China, body: '最高人民法院' }] }, { id: 'b', claims: [], in: Nantong }],
    people: [['a'], ['b']],
  },
  {
    title: 'named without a post in a paper of the city, where one person of the name holds office',
    seen: [{ id: 'a', claims: [{ title: '市长', of: Nantong }], in: Nantong }, { id: 'b', claims: [], in: Nantong }],
    people: [['a', 'b']],
  },
  {
    title: 'named without a post where two people of the name hold office stays alone',
    seen: [{ id: 'a', claims: [{ title: '副市长', of: Nantong }] }, { id: 'b', claims: [{ title: '副区长', of: Chongchuan }] }, { id: 'c', claims: [], in: Nantong }],
    people: [['a'], ['b'], ['c']],
    doubts: 1,
  },
  {
    title: 'a pensioner who is visited is not the vice-mayor of the name (退役军人张建)',
    seen: [{ id: 'a', claims: [{ title: '副市长', of: Nantong }], in: Nantong }, { id: 'b', claims: [{ title: '退役军人' }], in: Nantong, cited: true }],
    people: [['a'], ['b']],
  },
  {
    title: 'two citizens of one name in two articles are two',
    seen: [{ id: 'a', claims: [{ title: '村民' }], in: Nantong, cited: true }, { id: 'b', claims: [{ title: '村民' }], in: Nantong, cited: true }],
    people: [['a'], ['b']],
  },
  {
    title: 'two citizens of one name who are seen in the same company are one',
    seen: [{ id: 'a', claims: [], in: Nantong, company: ['甲', '乙', '丙'] }, { id: 'b', claims: [], in: Nantong, company: ['乙', '丙'] }],
    people: [['a', 'b']],
  },
  {
    title: 'heads of one firm are one, whatever the post (董事长, 党委书记)',
    seen: [
      { id: 'a', claims: [{ title: '省环保集团有限公司党委书记', body: '省环保集团有限公司' }], in: Nantong },
      { id: 'b', claims: [{ title: '省环保集团有限公司董事长', body: '省环保集团有限公司' }], in: Yancheng },
    ],
    people: [['a', 'b']],
  },
  {
    title: 'secretaries of two papers that name no city are not one for that (市委书记)',
    seen: [{ id: 'a', claims: [{ title: '市委书记', body: '市委' }] }, { id: 'b', claims: [{ title: '市委书记', body: '市委' }] }],
    people: [['a'], ['b']],
    doubts: 1,
  },
  {
    title: 'nor those of a name that many bear; the pair is listed (市委书记王伟)',
    seen: [{ id: 'a', name: '王伟', claims: [{ title: '市委书记', body: '市委' }] }, { id: 'b', name: '王伟', claims: [{ title: '市委书记', body: '市委' }] }],
    people: [['a'], ['b']],
    doubts: 1,
  },
  {
    title: 'they are one in the same company',
    seen: [{ id: 'a', name: '王伟', claims: [{ title: '市委书记', body: '市委' }], company: ['许昆林'] }, { id: 'b', name: '王伟', claims: [{ title: '市委书记', body: '市委' }], company: ['许昆林'] }],
    people: [['a', 'b']],
  },
  {
    title: 'and they are one where few people bear the name (市委书记陆卫东)',
    seen: [{ id: 'a', name: '陆卫东', claims: [{ title: '市委书记', body: '市委' }] }, { id: 'b', name: '陆卫东', claims: [{ title: '市委书记', body: '市委' }] }],
    people: [['a', 'b']],
  },
  {
    title: 'a seldom name without a post is its only bearer’s (许昆林)',
    seen: [{ id: 'a', name: '许昆林', claims: [{ title: '省长', of: Jiangsu }], day: '2022-03-28' }, { id: 'b', name: '许昆林', claims: [], day: '2024-05-01' }],
    people: [['a', 'b']],
  },
  {
    title: 'so is a transcribed one (古特雷斯), whose office is of no state',
    seen: [
      { id: 'a', name: '古特雷斯', claims: [{ title: '联合国秘书长' }], day: '2019-03-28' }, { id: 'b', name: '古特雷斯', claims: [{ title: '联合国秘书长' }], day: '2024-03-28' },
      { id: 'c', name: '古特雷斯', claims: [], day: '2022-05-01' },
    ],
    people: [['a', 'b', 'c']],
  },
  {
    title: 'a president of a country that is not said, under a transcribed name, is one (埃尔多安)',
    seen: [{ id: 'a', name: '埃尔多安', claims: [{ title: '总统' }], day: '2019-03-28' }, { id: 'b', name: '埃尔多安', claims: [{ title: '总统' }], day: '2020-03-28' }],
    people: [['a', 'b']],
  },
  {
    title: 'but not where two bear it',
    seen: [
      { id: 'a', name: '许昆林', claims: [{ title: '省长', of: Jiangsu }], day: '2022-03-28' }, { id: 'b', name: '许昆林', claims: [{ title: '叙利亚总统', of: Syria }], day: '2022-03-28' },
      { id: 'c', name: '许昆林', claims: [], day: '2024-05-01' },
    ],
    people: [['a'], ['b'], ['c']],
  },
  {
    title: 'a usual name without a post is not (王伟)',
    seen: [{ id: 'a', name: '王伟', claims: [{ title: '省长', of: Jiangsu }], day: '2022-03-28' }, { id: 'b', name: '王伟', claims: [], day: '2022-05-01' }],
    people: [['a'], ['b']],
  },
  {
    title: 'posts of two places that share nothing are one person’s where few bear the name (毛超峰)',
    seen: [{ id: 'a', name: '毛超峰', claims: [{ title: '省委常委', of: Jiangsu }], day: '2015-03-28' }, { id: 'b', name: '毛超峰', claims: [{ title: '紫荆文化集团董事长', body: '紫荆文化集团' }], day: '2022-05-01' }],
    people: [['a', 'b']],
  },
  {
    title: 'the president of a country is one, with or without its name before the office (叙利亚总统巴沙尔)',
    seen: [{ id: 'a', claims: [{ title: '叙利亚总统', of: Syria }] }, { id: 'b', claims: [{ title: '总统', of: Syria }] }],
    people: [['a', 'b']],
  },
  {
    title: 'a post of the city and a post of its district are no proof, but a doubt',
    seen: [{ id: 'a', claims: [{ title: '副市长', of: Nantong }] }, { id: 'b', claims: [{ title: '区长', of: Chongchuan }] }],
    people: [['a'], ['b']],
    doubts: 1,
  },
]

describe('the people of a name', () => {
  test.each(CASES)('$title', ({ seen, people, doubts = 0 }) => {
    const resolved = resolveName(seen.map(sighting), NO_RULINGS, companyOf(seen))
    expect(resolved.people.map((person) => person.mentions)).toEqual(people)
    expect(resolved.uncertain.length).toBe(doubts)
  })

  test.each(CASES)('the order of reading makes no difference: $title', ({ seen }) => {
    const whole = resolveName(seen.map(sighting), NO_RULINGS, companyOf(seen))
    fc.assert(fc.property(fc.shuffledSubarray(seen.map(sighting), { minLength: seen.length }), (shuffled) => {
      expect(resolveName(shuffled, NO_RULINGS, companyOf(seen))).toEqual(whole)
    }), { numRuns: 20, seed: 4 })
  })

  test('a person is named by the form most used, has the least mention id, and is told from namesakes', () => {
    const resolved = resolveName([
      sighting({ id: 'c', name: '张军', claims: [{ title: '市长', of: Nantong }] }),
      sighting({ id: 'b', name: '張軍', claims: [{ title: '市长', of: Nantong }] }),
      sighting({ id: 'd', name: '张军', claims: [{ title: '市长', of: Nantong }], cited: true }),
      sighting({ id: 'a', name: '张军', claims: [{ title: '市长', of: Yancheng }], cited: true }),
    ], NO_RULINGS)
    expect(resolved.people).toEqual([
      { id: 'a', name: '张军', aliases: [], qualifier: '盐城市 市长', attends: false, mentions: ['a'], confidence: 1, reasons: [] },
      { id: 'b', name: '张军', aliases: ['張軍'], qualifier: '南通市 市长', attends: true, mentions: ['b', 'c', 'd'], confidence: 1, reasons: [] },
    ])
  })

  test('a merge says why and how sure it is', () => {
    const resolved = resolveName([
      sighting({ id: 'a', claims: [{ title: '市长', of: Nantong }], in: Nantong }),
      sighting({ id: 'b', claims: [{ title: '市委副书记', of: Nantong }], in: Nantong }),
      sighting({ id: 'c', claims: [], in: Nantong }),
    ], NO_RULINGS)
    expect(resolved.people.map(({ confidence, reasons }) => ({ confidence, reasons }))).toEqual([{
      confidence: 0.7,
      reasons: ['people/same-jurisdiction|南通市', 'people/stray-in-place'],
    }])
  })
})

function decision(kind: DecisionKind, mentions: readonly string[], at = '2023-01-01T00:00:00Z'): Decision {
  return { id: decisionId(`${at} ${kind}`), at, by: 'reader', kind, mentions: mentions.map(mentionId) }
}

describe('human decisions', () => {
  const twoMayors = [sighting({ id: 'a', claims: [{ title: '市长', of: Nantong }] }), sighting({ id: 'b', claims: [{ title: '市长', of: Yancheng }] })]
  const oneMayor = ['a', 'b', 'c', 'd'].map((id) => sighting({ id, claims: [{ title: '市长', of: Nantong }], in: Nantong, day: '2022-01-01' }))

  function groups(sightings: readonly ReturnType<typeof sighting>[], decisions: readonly Decision[]): readonly (readonly string[])[] {
    return resolveName(sightings, rulingsOf(decisions)).people.map((person) => person.mentions)
  }

  test('“same” joins what no rule would', () => {
    expect(groups(twoMayors, [decision('same', ['a', 'b'])])).toEqual([['a', 'b']])
  })
  test('“different” keeps apart what every rule joins', () => {
    expect(groups(oneMayor, [decision('different', ['a', 'c'])])).toEqual([['a', 'b', 'd'], ['c']])
  })
  test('“same” joins all that each of the two is', () => {
    const more = [...twoMayors, sighting({ id: 'c', claims: [{ title: '市长', of: Nantong }] }), sighting({ id: 'd', claims: [{ title: '市长', of: Yancheng }] })]
    expect(groups(more, [decision('same', ['c', 'd'])])).toEqual([['a', 'b', 'c', 'd']])
  })
  test('“not a person” leaves the mention to nobody', () => {
    expect(groups(oneMayor, [decision('not a person', ['a'])])).toEqual([['b', 'c', 'd']])
  })
  test('a later decision overrules an earlier one, in whatever order they are read', () => {
    const decisions = [decision('same', ['a', 'b'], '2023-01-01T00:00:00Z'), decision('different', ['a', 'b'], '2023-01-02T00:00:00Z')]
    expect(groups(twoMayors, decisions)).toEqual([['a'], ['b']])
    expect(groups(twoMayors, [...decisions].reverse())).toEqual([['a'], ['b']])
  })
  test('decisions win over the rules for any sightings and any decisions that do not contradict each other', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const places = [Nantong, Yancheng, Wuxi]
    const seen = fc.tuple(...ids.map((id) => fc.nat({ max: places.length }).map((i) => sighting({ id, claims: [{ title: '市长', ...(places[i] === undefined ? {} : { of: places[i] }) }], in: Nantong }))))
    const teams = fc.tuple(...ids.map(() => fc.nat({ max: 2 })))
    fc.assert(fc.property(seen, teams, (sightings, team) => {
      const decisions = ids.flatMap((a, i) => ids.slice(i + 1).map((b, j) => decision(team[i] === team[i + 1 + j] ? 'same' : 'different', [a, b], `2023-01-0${i + 1}T00:00:0${j}Z`)))
      const expected = [0, 1, 2].map((number) => ids.filter((_, i) => team[i] === number)).filter((group) => group.length > 0).sort()
      expect(groups(sightings, decisions)).toEqual(expected)
    }), { numRuns: 100, seed: 7 })
  })
})

test('the office in short is his whom nearly all is about, though another line ends in it', () => {
  const often = Array.from({ length: 40 }, (_, i) => sighting({ id: `a${String(i).padStart(2, '0')}`, name: '习近平', claims: [{ title: '国家主席', of: China }], day: '2016-06-17' }))
  const stray = sighting({ id: 's', name: '习近平', claims: [{ title: '主席' }], day: '2016-06-18' })
  const headline = sighting({ id: 'h', name: '习近平', claims: [{ title: '各界期待新任主席', of: Syria }], day: '2016-06-18' })
  expect(resolveName([...often, headline, stray], NO_RULINGS).people.map(({ mentions }) => mentions.length)).toEqual([41, 1])
})
