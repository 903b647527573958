/**
 * Countries that the words of a post name though nothing says its place: 尼泊尔大会党主席 in a line whose other words were read otherwise, 俄总统新闻秘书.
 * Source: the list of countries of the Chinese Foreign Ministry, as newspapers shorten them. Pure.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'
import { remembered } from '../remembered.ts'
import { AN_OFFICE, OFFICE } from './office-words.ts'

const NAMES = '阿富汗|阿联酋|阿曼|阿塞拜疆|巴基斯坦|巴勒斯坦|巴林|朝鲜|东帝汶|菲律宾|格鲁吉亚|哈萨克斯坦|韩国|吉尔吉斯斯坦|柬埔寨|卡塔尔|科威特|老挝|黎巴嫩|马尔代夫|马来西亚|蒙古国|孟加拉国|缅甸|尼泊尔|日本|沙特|斯里兰卡|塔吉克斯坦|泰国|土耳其|土库曼斯坦|文莱|乌兹别克斯坦|新加坡|叙利亚|亚美尼亚|也门|伊拉克|伊朗|以色列|印度尼西亚|印尼|印度|约旦|越南'
  + '|阿尔及利亚|埃及|埃塞俄比亚|安哥拉|贝宁|博茨瓦纳|布基纳法索|布隆迪|赤道几内亚|多哥|厄立特里亚|佛得角|冈比亚|刚果（金）|刚果（布）|吉布提|几内亚比绍|几内亚|加纳|加蓬|津巴布韦|喀麦隆|科摩罗|科特迪瓦|肯尼亚|莱索托|利比里亚|利比亚|卢旺达|马达加斯加|马拉维|马里|毛里求斯|毛里塔尼亚|摩洛哥|莫桑比克|纳米比亚|南非|南苏丹|尼日利亚|尼日尔|塞拉利昂|塞内加尔|塞舌尔|圣多美和普林西比|苏丹|索马里|坦桑尼亚|突尼斯|乌干达|赞比亚|乍得|中非共和国|中非'
  + '|阿尔巴尼亚|爱尔兰|爱沙尼亚|奥地利|白俄罗斯|保加利亚|北马其顿|马其顿|比利时|冰岛|波黑|波兰|丹麦|德国|俄罗斯|法国|芬兰|荷兰|黑山|捷克|克罗地亚|拉脱维亚|立陶宛|列支敦士登|卢森堡|罗马尼亚|马耳他|摩尔多瓦|摩纳哥|挪威|葡萄牙|瑞典|瑞士|塞尔维亚|塞浦路斯|斯洛伐克|斯洛文尼亚|乌克兰|西班牙|希腊|匈牙利|意大利|英国'
  + '|安提瓜和巴布达|巴巴多斯|巴哈马|巴拿马|多米尼加|多米尼克|哥斯达黎加|格林纳达|古巴|海地|洪都拉斯|加拿大|美国|墨西哥|尼加拉瓜|萨尔瓦多|特立尼达和多巴哥|危地马拉|牙买加|阿根廷|巴西|秘鲁|玻利维亚|厄瓜多尔|哥伦比亚|圭亚那|苏里南|委内瑞拉|乌拉圭|智利|澳大利亚|巴布亚新几内亚|斐济|基里巴斯|库克群岛|密克罗尼西亚|瑙鲁|纽埃|萨摩亚|所罗门群岛|汤加|瓦努阿图|新西兰'
/** One character stands for a country in front of an office only; those that stand for several (巴, 伊, 马) are left out. */
const SHORT: Readonly<Record<string, string>> = { 俄: '俄罗斯', 美: '美国', 英: '英国', 法: '法国', 德: '德国', 日: '日本', 韩: '韩国', 越: '越南', 以: '以色列', 土: '土耳其', 叙: '叙利亚', 朝: '朝鲜' }
const IN_FULL: Readonly<Record<string, string>> = { 印尼: '印度尼西亚', 蒙古国: '蒙古', 中非共和国: '中非', '刚果（金）': '刚果(金)', '刚果（布）': '刚果(布)' }

/** Every name that ends a longer one, with what may not stand before it: 几内亚 is no 赤道几内亚. */
const ENDS = NAMES.split('|').map((name, _, all) => {
  const longer = all.filter((other) => other !== name && other.endsWith(name)).map((other) => other.slice(0, -name.length))
  return longer.length === 0 ? name : `(?<!${longer.join('|')})${name}`
}).join('|')

const IN_FRONT = new RegExp(`^(?:中国|我国)?(${NAMES})(?!人|裔|籍|问题|队)(.{2,})$`, 'u')
const BEFORE_THE_OFFICE = new RegExp(`^.*(${ENDS})(?:联邦|共和国|王国)?([^驻]{2,10})$`, 'u')
const ONE_SIDE = new RegExp(`([${Object.keys(SHORT).join('')}])方(?:主席|代表|团长|秘书长|组长|负责人)$`, 'u')
const IN_SHORT = new RegExp(`^([${Object.keys(SHORT).join('')}])((?:驻|总统|总理|首相|外交|国防|外长|防长|财政|财长|议会|政府|能源|军方|国家|联邦).*)$`, 'u')

/** 俄总统新闻秘书 → 俄罗斯 and 总统新闻秘书; the country nearest to an office that a headline leaves other words before. Undefined where the words name none. */
export const countryNamed = remembered(countryIn)

function countryIn(title: string): Named | undefined {
  const [, short, after] = IN_SHORT.exec(title) ?? []
  if (short !== undefined && after !== undefined) return named(SHORT[short] ?? short, after)
  const [, side] = ONE_SIDE.exec(title) ?? []
  if (side !== undefined) return named(SHORT[side] ?? side, title)
  const led = countryLed(title)
  if (led !== undefined) return led
  const [, first, rest] = IN_FRONT.exec(title) ?? []
  return first === undefined || rest === undefined ? undefined : named(first, rest)
}

/** 党 in front of these is the Party and what belongs to it, whatever stands before: 韩国社区党支部书记, 和平党建指导员. */
const NO_PARTY_ABROAD = '(?!委|组|总支|支[部书]|员|校|派|工|务|群|办|史|代会|建(?!议)|报(?!道)|政(?![治府客要]))'

/** 共和党候选人, 前进党主席: no party of one's own place. */
export const PARTY_ABROAD = new RegExp(`^(?:共和|民主|前进|和平|团结|保守|自由|进步|人民|正义|复兴|独立)党${NO_PARTY_ABROAD}`, 'u')

const OF_A_PARTY = new RegExp(`^(${NAMES})[^驻]{0,8}(?:党${NO_PARTY_ABROAD}|联盟|阵线|[参众]议)`, 'u')

/** 美国共和党参议员 → 美国: a party or a chamber of the country that the words begin with, whatever place its name was taken for (共和县). */
export const partyAbroad = remembered((title): { readonly country: LocationId, readonly name: string } | undefined => {
  const [, name] = OF_A_PARTY.exec(title) ?? []
  return name === undefined ? undefined : { country: named(name, '').country, name }
})

/** Who is named with the first of the two: an office in full and a name, which are no 总统特使. */
const OFFICE_AND_NAME = '(?:总统|总理|首相|国王|外长|防长|部长|大臣|国务卿|主席|议长|大使|秘书长|总书记)(?!特使|特别|会议|新闻|办公|夫人|代表|助理|顾问)[^和及与、，]{2,16}'
/** What a state's chamber, council or ministry puts between its country and the office; a 友好协会 is of two. */
const OF_THE_STATE = '(?:国家|国务委员会|部长会议|主席团|主权委员会|最高苏维埃|国民[议大]会|人民[议大]会|联邦委员会|议会[上下]?院?|国会|[参众]议院)?(?:轮值)?副?(?:主席|议长)|[^驻协党和]{0,10}部长|大使'
const AFTER_AND = new RegExp(`${OFFICE_AND_NAME}(?:和|及|与)(${NAMES})(?:联邦|共和国|王国)?(${AN_OFFICE}|${OF_THE_STATE})$`, 'u')

/** 总理采拉尔和波黑部长会议主席 → 波黑 and 部长会议主席: the second of two countries whose officials one line names. 塞尔维亚和黑山总统 is of one post. */
export const countryAfterAnd = remembered((title): (Named & { readonly name: string }) | undefined => {
  const [, name, office] = AFTER_AND.exec(title) ?? []
  return name === undefined || office === undefined ? undefined : { ...named(name, office), name }
})

/** True where the words name a country anywhere. */
export const mentionsCountry = remembered((title) => ANYWHERE.test(title))

const ANYWHERE = new RegExp(NAMES, 'u')

/** 中方愿同乌兹别克斯坦总统 → 乌兹别克斯坦 and 总统: words that end so say the country, whatever place the line was taken to be of. */
export const countryLed = remembered((title): Named | undefined => {
  const [, last, office] = BEFORE_THE_OFFICE.exec(title) ?? []
  return last !== undefined && office !== undefined && OFFICE.test(office) ? named(last, office) : undefined
})

/** @property rest the words of the post without its country */
interface Named { readonly country: LocationId, readonly rest: string }

function named(name: string, rest: string): Named {
  return { country: locationId(`country:${IN_FULL[name] ?? name}`), rest }
}
