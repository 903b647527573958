/**
 * Of which field posts are: people change posts within one far more often than between two, and namesakes are as likely in any.
 * Fields are read from the words of a post and its body; leadership of a place or the state is of none. Pure.
 */
import type { Bearer } from '../people/bearers.ts'
import { remembered } from '../remembered.ts'

/** What marks a field; a post may be of several. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  law: /法院|法官|派出所|民警|刑警|交警|检察|司法|政法|法制|法律|法学|法工委|律师|公安|监狱|纪委|监委|纪检|监察|最高[法检]/u,
  health: /卫生|医|药|疾控|疾病|护理|护士|病区|病房|健康|防疫|红十字/u,
  education: /教育|大学|中学|小学|学校|师范|高校|教授|校长|教师|老师|辅导员|学生/u,
  sport: /体育|奥委|奥组委|奥运|奥林匹克|残奥|[足篮排]协|球协|[足篮排乒羽网]毛?球|运动|国家队|教练|冠军|[羽乒]毛?球|花样滑冰|速滑/u,
  arts: /文联|作协|[美音舞剧]协|书协|美术|书法|音乐|舞蹈|戏剧|剧院|电影|文化|博物|艺术|文物|交响|演员|导演|歌手|歌唱家|演奏家|表演/u,
  finance: /银行|农行|工行|金融|证券|保险|[银保证]监|财政|税务|审计|基金(?!会)|交易所|社保基金|财经/u,
  diplomacy: /大使|联合国|外交|领事|公使|常驻|友好协会|中联部|对外联络|国际法/u,
  military: /军(?!工)|阅兵|部队|司令|政委|政治委员|武警|国防|战士|老兵|指导员|中队|潜艇|军舰/u,
  farming: /农业|农村|农科|农学|林业|林草|水利|畜牧|渔业|种植|养殖/u,
  science: /科学院|工程院|科技|科学技术|科协|院士|研究员|研究院|研究所|学部|自然科学|科学家|实验室|社科|社会科学|社联|设计师|总工程师/u,
  industry: /工业|信息化|工信|机械|制造|电气|电器|钢铁|化工/u,
  energy: /电力|电网|供电|能源|石油|石化|煤|核电|核工/u,
  transport: /铁路|交通|民航|航运|公路|地铁|高铁|港务/u,
  space: /航天|航空(?!公司)|卫星|火箭(?!军)/u,
  media: /日报|晚报|电视|通讯社|新华社|记协|出版|书店|书坊|传媒|广播|新闻办|国新办|主持人|主播|总台/u,
  nature: /环境|生态|环保|气象|海洋/u,
  trade: /商务|贸易|贸促|海关|市场监|市场监管|工商|商会/u,
  front: /统战|民革|民盟|民建|民进|农工党|致公党|九三|台盟|侨|港澳|台办|台湾|中联办|黄埔/u,
  youth: /共青团|团中央|青联|学联|少先队/u,
  letters: /作家|诗人|小说|文学/u,
  village: /村.{0,6}(?:书记|支书|主任|村长)|支书|第一书记|驻村/u,
  planning: /发展改革|发展和改革|发改|经济体制/u,
}

/** How the fields of two are to each other; `unsaid` where one of them has none. */
export type Fields = 'same' | 'other' | 'unsaid'

/** Compared by all posts of both. */
export function fieldsBetween(a: Bearer, b: Bearer): Fields {
  const [x, y] = [fieldsOf(a), fieldsOf(b)]
  if (x.size === 0 || y.size === 0) return 'unsaid'
  if ([...x].some((field) => y.has(field))) return 'same'
  return areAcademic(x) && areAcademic(y) ? 'unsaid' : 'other'
}

/** Universities and academies: scholars pass from one to the other. */
function areAcademic(fields: ReadonlySet<string>): boolean {
  return fields.has('education') || fields.has('science')
}

/** The fields of a post's words. */
export const fieldsOfWords = remembered((words): readonly string[] => Object.entries(FIELDS).filter(([, pattern]) => pattern.test(words)).map(([field]) => field))

const known = new WeakMap<Bearer, ReadonlySet<string>>()

function fieldsOf(bearer: Bearer): ReadonlySet<string> {
  const fields = known.get(bearer) ?? new Set(bearer.posts.flatMap(({ role }) => fieldsOfWords(role.title)))
  known.set(bearer, fields)
  return fields
}
