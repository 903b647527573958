/** Holders of offices abroad and between states, in sentences of real papers: one person whatever words stand in front, and namesakes apart. */
import { describe, expect, test } from '@jest/globals'
import { printedPeople, type Printed } from '../../support/printed-people.ts'

function broadcast(day: string, text: string): Printed { return ['新闻联播', day, text] }
function paper(day: string, text: string): Printed { return ['人民日报', day, text] }

type Case = readonly [what: string, name: string, printed: readonly Printed[], people: readonly (readonly number[])[]]

const ONE: readonly Case[] = [
  ['elected, in office, and behind a headline that lacks its stop', '古特雷斯', [
    broadcast('2016-11-28', '国家主席习近平28日在钓鱼台国宾馆会见候任联合国秘书长古特雷斯。'),
    paper('2020-05-19', '联合国秘书长古特雷斯强调，“新冠肺炎的大流行是二战以来人类面临的最严重的全球性危机”。'),
    broadcast('2020-05-19', '伊朗外交部长扎里夫17日致信联合国秘书长古特雷斯，投诉美国威胁拦截伊朗油轮的“霸凌举动”。'),
    broadcast('2023-02-10', '联合国秘书长称反对任何阻碍救援的制裁联合国秘书长古特雷斯9日确认，联合国已有6车物资运至叙利亚北部的反政府武装控制区。'),
    broadcast('2026-03-26', '多方呼吁停止军事行动寻求外交解决方案联合国秘书长古特雷斯25日呼吁各方停止军事行动，并任命法国外交官让·阿尔诺为个人特使，负责领导联合国相关应对工作。'),
  ], [[0, 1, 2, 3, 4]]],
  ['before, between and after two terms', '特朗普', [
    broadcast('2016-11-12', '但美国新当选总统特朗普在竞选期间，明确表示反对美国加入TPP协议，指责TPP将摧毁美国制造业。'),
    broadcast('2017-12-08', '7日，巴勒斯坦多地民众继续举行大规模示威，抗议美国总统特朗普宣布承认耶路撒冷为以色列首都。'),
    broadcast('2021-09-19', '还有部分人员持反对前任总统特朗普的观点。'),
    broadcast('2025-02-18', '同一天，以色列总理内塔尼亚胡也重申支持美国总统特朗普提出的“接管”和“清空”加沙地带的计划。'),
    broadcast('2026-04-01', '美称或在两三周内结束对伊军事行动伊称要结束战争美以应保证不再侵略美国总统特朗普3月31日表示，伊朗不能拥有核武器的目标已经达成，美国可能会在两到三周内结束对伊朗的军事行动。'),
  ], [[0, 1, 2, 3, 4]]],
  ['a country named in short, and another country’s headline in front', '内塔尼亚胡', [
    broadcast('2023-07-25', '该法案是以色列总理内塔尼亚胡领导的执政联盟推行的司法改革计划核心内容之一，但由于争议巨大，反对司法改革的以色列民众连日来在多座城市举行大规模游行示威。'),
    broadcast('2024-10-19', '以色列总理办公室称，无人机袭击的目标是以总理内塔尼亚胡的住宅，当时内塔尼亚胡不在此处，事件未造成伤亡。'),
    broadcast('2025-08-16', '以色列总理内塔尼亚胡15日在耶路撒冷会见外宾。'),
  ], [[0, 1, 2]]],
  ['the country left out in a paper of China', '李显龙', [
    broadcast('2012-09-06', '欢迎仪式后，温家宝总理与李显龙总理举行会谈。'),
    broadcast('2012-09-07', '全国人大常委会委员长吴邦国7日在人民大会堂会见新加坡总理李显龙。'),
    paper('2020-02-05', '新加坡《联合早报》援引新加坡总理李显龙的话表示，中国正在努力做好疫情防控。'),
  ], [[0, 1, 2]]],
  ['a country first, then an organisation between states, in full and in short', '冯德莱恩', [
    paper('2019-02-18', '德国国防部长冯德莱恩表示，当今世界正在经历多重改变，对此没有一个国家可以独自应对，各国之间需要加强合作。'),
    paper('2020-02-02', '国务院总理李克强日前应约同欧盟委员会主席冯德莱恩通电话。'),
    paper('2020-02-27', '欧委会主席冯德莱恩表示，公共卫生领域已成为当前的首要关切，国际社会需要共同努力、强化应对能力。'),
  ], [[0, 1, 2]]],
]

const SEVERAL: readonly Case[] = [
  ['a prime minister and a president of another country and century', '约翰逊', [
    broadcast('2019-09-01', '英国首相约翰逊8月31日发表讲话。'),
    broadcast('2019-11-06', '英国政府10月初向欧盟提交了新“脱欧”方案并获得通过，但这份新协议在英国议会内部难以得到大多数议员支持，因此英国首相约翰逊要求提前进行大选。'),
    broadcast('2017-02-21', '现年54岁的麦克马斯特被认为是目前美国陆军中军事理论研究者的代表人物，以质疑权威著称，他曾著书抨击越战军官不敢挑战时任美国总统约翰逊的权威。'),
    broadcast('2025-08-24', '伊利诺伊州州长普里茨克和芝加哥市长约翰逊均称，此举非法。'),
  ], [[0, 1], [2], [3]]],
  ['a president and the head of another country’s parliament', '卡斯特罗', [
    broadcast('2022-01-20', '全国人大常委会委员长栗战书20日在北京人民大会堂以视频方式同萨尔瓦多议长卡斯特罗举行会谈。'),
    broadcast('2023-06-13', '国务院总理李强13日在京会见来华进行国事访问的洪都拉斯总统卡斯特罗。'),
    broadcast('2023-09-24', '李希还会见里约市市长帕埃斯和里约州州长卡斯特罗。'),
  ], [[0], [1], [2]]],
  ['an envoy and, under the same surname, a president', '鲍德尔', [
    broadcast('2016-12-19', '尼泊尔驻华大使鲍德尔出席活动。'),
    broadcast('2023-11-05', '11月4日，国家主席习近平就尼泊尔发生强烈地震向尼泊尔总统鲍德尔致慰问电。'),
  ], [[0], [1]]],
]

describe('holders of offices abroad', () => {
  test.each(ONE)('one person: %s (%s)', (_, name, printed, people) => {
    expect(printedPeople(name, printed)).toEqual(people)
  })

  test.each(SEVERAL)('several: %s (%s)', (_, name, printed, people) => {
    expect(printedPeople(name, printed)).toEqual(people)
  })
})
