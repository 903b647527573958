import { describe, expect, test } from '@jest/globals'
import { identifies, postOf } from '../../../server/resolve/posts/roles.ts'
import { PLACES, titleOf, type Claim } from '../../support/sightings.ts'

const { China, Jiangsu, Nantong, Chongchuan, Shanghai, Syria } = PLACES

function role(claim: Claim): ReturnType<typeof postOf>['role'] {
  return postOf(titleOf(claim), () => claim.of).role
}

describe('equal posts written differently are one role', () => {
  const SAME: readonly (readonly [Claim, Claim, string])[] = [
    [{ title: '市委书记', of: Nantong }, { title: '南通市委书记', of: Nantong }, '市委书记'],
    [{ title: '市长', of: Nantong }, { title: '南通市市长', of: Nantong }, '市长'],
    [{ title: '市长', of: Shanghai }, { title: '上海市市长', of: Shanghai }, '市长'],
    [{ title: '市委书记', of: Nantong }, { title: '中共南通市委书记', of: Nantong }, '市委书记'],
    [{ title: '副市长', of: Nantong }, { title: '南通市人民政府副市长', of: Nantong }, '副市长'],
    [{ title: '市政府秘书长', of: Nantong }, { title: '南通市人民政府秘书长', of: Nantong }, '市政府秘书长'],
    [{ title: '市人大常委会主任', of: Nantong }, { title: '市人民代表大会常务委员会主任', of: Nantong }, '市人大常委会主任'],
    [{ title: '省长', of: Jiangsu }, { title: '江苏省省长', of: Jiangsu }, '省长'],
    [{ title: '区委书记', of: Chongchuan }, { title: '崇川区委书记', of: Chongchuan }, '区委书记'],
    [{ title: '我市市长', of: Nantong }, { title: '市长', of: Nantong }, '市长'],
    [{ title: '总统', of: Syria }, { title: '叙利亚总统', of: Syria }, '总统'],
    [{ title: '总统', of: Syria }, { title: '致电叙利亚总统', of: Syria }, '总统'],
    [{ title: '联合国秘书长' }, { title: '致信联合国秘书长', of: Syria }, '联合国秘书长'],
    [{ title: '香港中联办副主任' }, { title: '中央人民政府驻香港特别行政区联络办公室副主任' }, '香港中联办副主任'],
    [{ title: '中国社科院学部委员', of: China }, { title: '中国社会科学院学部委员', of: China }, '中国社会科学院学部委员'],
    [{ title: '国台办主任' }, { title: '国务院台湾事务办公室主任' }, '国务院台办主任'],
    [{ title: '律政司司长', tenure: 'former' }, { title: '律政司原司长', tenure: 'former' }, '律政司司长'],
    [{ title: '最高人民法院院长', of: China }, { title: '中华人民共和国最高人民法院院长', of: China }, '最高人民法院院长'],
    [{ title: '国务委员', of: China }, { title: '国务院委员', of: China }, '国务委员'],
    [{ title: '中央党校教授', of: China }, { title: '中央党校（国家行政学院）教授', of: China }, '中央党校教授'],
    [{ title: '现任市长', of: Nantong }, { title: '市长', of: Nantong }, '市长'],
  ]
  test.each(SAME)('$0.title = $1.title', (a, b, title) => {
    expect([role(a), role(b)]).toEqual([role(a), role(a)])
    expect(role(a).title).toBe(title)
  })
})

describe('posts that differ are two roles', () => {
  const DIFFERENT: readonly (readonly [Claim, Claim])[] = [
    [{ title: '市长', of: Nantong }, { title: '市长', of: Shanghai }],
    [{ title: '市长', of: Nantong }, { title: '副市长', of: Nantong }],
    [{ title: '市委书记', of: Nantong }, { title: '市委副书记', of: Nantong }],
    [{ title: '市长', of: Nantong }, { title: '市长' }],
    [{ title: '中国银行行长', of: China }, { title: '银行行长', of: China }],
  ]
  test.each(DIFFERENT)('$0.title ≠ $1.title', (a, b) => {
    expect(role(a).id).not.toBe(role(b).id)
  })
})

describe('what tells a holder from a namesake', () => {
  const CASES: readonly (readonly [string, Claim, boolean])[] = [
    ['a post of a place does', { title: '市领导', of: Nantong }, true],
    ['a post in a firm does', { title: '省环保集团有限公司董事长', body: '省环保集团有限公司' }, true],
    ['an office between states does', { title: '联合国秘书长' }, true],
    ['a committee that every city has does not, without the city', { title: '市委书记', body: '市委' }, false],
    ['a party group does not, without its body', { title: '党组书记', body: '党组' }, false],
    ['an office without body or place does not', { title: '董事长' }, false],
    ['a word that says nothing does not, even with a place', { title: '负责人', of: Nantong }, false],
  ]
  test.each(CASES)('%s', (_, claim, expected) => {
    expect(identifies(role(claim))).toBe(expected)
  })
})

describe('the body of a post is what its words begin with', () => {
  const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['市委书记', '市委', '市委'],
    ['海关总署署长', '访海关总署', '海关总署'],
    ['市长', '市政府', undefined],
    ['省长', '省', undefined],
    ['市长', '', undefined],
    ['市长', undefined, undefined],
  ]
  test.each(CASES)('%s, read with the body %s', (title, body, expected) => {
    expect(postOf({ ...titleOf({ title }), ...(body === undefined ? {} : { body }), text: title }, () => undefined).role.body).toBe(expected)
  })
})

test('the id of a role is of all that it is: no page changes what another one said of it', () => {
  const { rank: _, ...unranked } = titleOf({ title: '市长', of: Nantong })
  const [ranked, plain] = [role({ title: '市长', of: Nantong }), postOf(unranked, () => Nantong).role]
  expect([plain.rank, plain.id === ranked.id]).toEqual([undefined, false])
})

describe('what a line leaves in front is no part of the post, and places are those that the words say', () => {
  const CASES: readonly (readonly [Claim, string, string | undefined])[] = [
    [{ title: '神舟十号航天员' }, '航天员', undefined],
    [{ title: '深入学习领会总书记' }, '总书记', undefined],
    [{ title: '政协大会新闻发言人' }, '全国政协会议发言人', undefined],
    [{ title: '粮农组织首位中国籍总干事' }, '联合国粮农组织总干事', undefined],
    [{ title: '政府高级官员和中国驻俄罗斯大使', of: Syria }, '中国驻俄罗斯大使', China.id],
    [{ title: '总理采拉尔和波黑部长会议主席', of: Syria }, '部长会议主席', 'country:波黑'],
    [{ title: '美国共和党参议员', of: Chongchuan }, '共和党参议员', 'country:美国'],
    [{ title: '共和党候选人', of: Chongchuan }, '共和党候选人', undefined],
    [{ title: '共和党总统候选人', of: Chongchuan }, '共和党总统候选人', undefined],
    [{ title: '伊朗大会党总书记', of: Chongchuan }, '大会党总书记', 'country:伊朗'],
    [{ title: '韩国社区党支部书记', of: Chongchuan }, '韩国社区党支部书记', Chongchuan.id],
    [{ title: '德国工业园区党工委书记', of: Chongchuan }, '德国工业园区党工委书记', Chongchuan.id],
    [{ title: '和平党务工作者', of: Chongchuan }, '和平党务工作者', Chongchuan.id],
    [{ title: '和平党建指导员', of: Chongchuan }, '和平党建指导员', Chongchuan.id],
    [{ title: '团结党报记者', of: Chongchuan }, '团结党报记者', Chongchuan.id],
  ]
  test.each(CASES)('%p → %s', (claim, title, jurisdiction) => {
    expect([role(claim).title, role(claim).jurisdiction]).toEqual([title, jurisdiction])
  })
  test('honours, callings and bodies of no name identify nobody; astronauts are few', () => {
    const claims: readonly Claim[] = [{ title: '国家荣誉称号获得者', of: China }, { title: '项目经理', body: '项目' }, { title: '乡村医生', body: '乡村' }, { title: '神舟十号航天员' }]
    expect(claims.map((claim) => identifies(role(claim)))).toEqual([false, false, false, true])
  })
})

test('a role keeps body, jurisdiction, level and rank; the post keeps how it is held', () => {
  expect(postOf(titleOf({ title: '南通市委副书记', body: '南通市委', of: Nantong, tenure: 'former' }), () => Nantong)).toEqual({
    tenure: 'former', placeName: '南通市',
    role: { id: role({ title: '市委副书记', body: '市委', of: Nantong }).id, title: '市委副书记', body: '市委', jurisdiction: Nantong.id, level: '市', rank: 'deputy' },
  })
})
