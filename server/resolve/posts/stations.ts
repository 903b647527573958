/**
 * A post → its station: which ladder of careers it stands on, whether it is at the head, and the seat that one person can't hold beside another.
 * Titles are read, never names. Posts of other countries, of bureaus and of departments stand on none of these ladders.
 */
import type { LocationId } from '../../domain/ids.ts'
import { CHINA } from './jurisdiction.ts'
import { provinceNamed } from './provinces.ts'
import type { Post } from './roles.ts'

/** State: the few dozen leaders; city: heads of cities and below; diplomacy: the Foreign Ministry and its missions; institution: heads of national firms and universities; society: heads of national societies and foundations, held beside or after another post. */
export type Ladder = 'state' | 'province' | 'city' | 'ministry' | 'military' | 'diplomacy' | 'institution' | 'society'

/**
 * @property chief at the head of its body (市委书记, 部长), not a deputy or a member
 * @property seat place or body whose post fills a working life: nobody holds two such posts for long. Absent where posts are held beside others (委员, 领导小组).
 */
export interface Station {
  readonly ladder: Ladder
  readonly chief: boolean
  readonly seat?: string
}

/** Offices that a few dozen people in the country hold at one time; two of one name have not been in office together. */
const STATE_LEADER = /^(?:中国|中华人民共和国)?(?:(?:中共)?中央)?(?:政治局|中共中央政治局)(?:常委|委员|常务委员)|^(?:中共)?(?:中央)?(?:总书记|政治局常委会?委员|书记处(?:常务)?书记|军委(?:副?主席|委员)|纪委书记)|^(?:中国)?国家副?主席|^中华人民共和国副?主席|^(?:中国)?国务院(?:常务)?(?:副?总理|国务委员)|^(?:常务)?副?总理$|^国务委员|^(?:十.届)?(?:全国)?人大常委会副?委员长|^副?委员长$|^(?:十.届)?全国政协副?主席|^(?:最高人民法院)院长|^(?:最高人民检察院)检察长|^党和国家领导人?$/u
/** Words that no other country's offices, and no place's, are printed with. */
const OF_THE_STATE = /全国|国务院|国务委员|^中共中央|^中央|最高人民/u
/** The same offices behind other words, which a line that lacks its stop leaves in front (特别代表国务委员), of China by their own words. */
const ENDS_IN_STATE_OFFICE = /(?:国务院(?:常务)?副?总理|国务委员|全国政协副?主席|全国人大常委会副?委员长|最高人民法院院长|最高人民检察院检察长|中央军委副?主席|中共中央(?:总书记|政治局(?:常委|委员)))$/u
/** Whatever place the line was taken to be of: 塞尔维亚各界热切期待中国国家主席. */
const ENDS_IN_CHINAS_OFFICE = /中国(?:国家副?主席|国务院(?:常务)?副?总理)$/u
/** Who sits on the presidium of the national congresses leads a ministry, a province or more. */
const PRESIDIUM = /^中央代表团副?团长$|主席团(?:常务|执行)?主席$|^(?:大会)?执行主席$|^大会副?秘书长$/u
const STATE_MILITARY = /^(?:中共)?(?:中央|国家)军委(?:副?主席|委员)/u
const MILITARY = /军委|战区|军区|部队|解放军|武警|空军|海军|火箭军|陆军|总参谋|总装备|总后勤|总政治|^国防部/u
const MILITARY_OFFICE = /(?:司令员?|政委|政治委员|参谋长|部长|主任|副主席|委员|校长|书记)$/u
const MISSION = /驻.{2,24}(?:大使|代表|总领事|公使|团长)$/u
/** Envoys sent for one question; they were ambassadors before, or sit in the ministry. */
const SENT_FOR_A_QUESTION = /^(?:中国|外交部)(?:政府)?.{2,10}(?:特使|特别代表)$/u
const OF_FOREIGN_MINISTRY = /^(?:中国)?(?:外交部|外长)/u
/** The seat of the ministry's own officials, who may be ministers as well. */
export const FOREIGN_MINISTRY = '外交部'
const HEAD = /(?:长|书记|主席|主任|总理|总裁|行长|院长|会长|委员长|局长|署长|司令员?|政委|大使|主任委员|(?<!有关|相关|部门|机构|主要|[司局处])负责人)$/u
/** Ministries and bodies of the State Council, of the Party's centre and of the courts are printed without 中国. Source: the State Council's lists of 2008, 2013, 2018 and 2023. */
const MINISTRY = /^中国外(?:交部)?长|^(?:中国)?(?:外交|国防|教育|科技|科学技术|工业和信息化|工信|公安|国家安全|民政|司法|财政|人力资源(?:和)?社会保障|人社|自然资源|国土资源|生态环境|环境保护|环保|住房(?:和)?城乡建设|住建|交通运输|水利|农业(?:农村)?|商务|文化(?:和旅游)?|退役军人事务|应急管理|铁道|卫生|监察|中[组宣联]|中央(?:组织|宣传|统战|对外联络))部|^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)中央|^(?:全国工商联|中国文联|中国作协|中国侨联|中国残联|中国红十字会|中国法学会|人民银行|银监会|证监会|保监会|银保监会|中国人民银行|中国[银保证]监会|中国银保监会|海关总署|审计署|国台办|国务院台办|中办|中央办公厅|中央政法委|中央纪委|中央党校|中国科协|(?:中华)?全国总工会|共青团中央|团中央|全国妇联|国资委|(?:香港|澳门)中联办)|^(?:国家|国务院|中央|最高|全国(?:人大|政协)).{1,22}(?:委|委员会|局|署|院|办|办公室|室|厅|会|部|总局|领导小组|组|行)/u
/** Posts beside one's own: a leading group, a committee, a delegation, membership. */
const BESIDE = /领导小组|委员会(?:副?主任)?$|指挥部|宣讲团|代表团|组委会|委员$|成员$|代表$|联谊会|协会/u
const LEADING_ORGAN = /^(?:(?:自治)?[省市区])?(?:党?委|纪委|监委|政府|人大(?:常委会)?|政协|原?常务|副?[省市]长|[省市](?:副?[省市]长|副?主席|长)|副?主席|高级人民法院|人民检察院|行政长官)/u
const INSTITUTION = /大学$|^(?:中国|国家|中华).{2,16}(?:集团|公司|银行|科学院|工程院|社科院|社会科学院)$|^(?:新华社|新华通讯社|人民日报社|中央广播电视总台|中央电视台)$/u

/** Standing committees of the National People's Congress and of the Political Consultative Conference, in full and in short; who heads them led a ministry or a province. */
const SPECIAL_COMMITTEE = /(?:宪法和法律|法律|监察(?:和)?司法|内务司法|内司|财政经济|财经|教育科学文化卫生|教科文卫|外事|华侨|环境与资源保护|环资|农业与农村|农业农村|社会建设|社会|民族|提案|经济|农业和农村|人口资源环境|教科卫体|社会和法制|民族和宗教|港澳台侨|文化文史和学习|文史和学习)委(?:员会)?副?主任(?:委员)?$/u
/** Groups and commissions that the state or its centre sets up, and commissions between two governments. */
const NATIONAL_GROUP = /(?:中央|国家|国务院|全国|长江经济带|京津冀|冬奥会?|奥组委|教育实践活动|主题教育|党的建设|建设工作|党和国家).{0,20}(?:领导小组|委员会|组委).{0,4}(?:组长|主任|主席)$|^(?:中央|国家|国务院).{0,22}领导小组成员$|委员会中方副?主席$/u
const SOCIETY = /^(?:中国|中华|全国|海峡两岸|海协会|国际儒学|博鳌亚洲论坛|欧美同学会).{0,16}(?:协会|学会|基金会|促进会|联谊会|友好协会|交流中心|联合会|红十字会|教育社|奥委会|同学会|海协会|论坛)(?:第.{1,3}届)?(?:理事会)?(?:荣誉|名誉)?(?:会长|理事长|主席|秘书长)$|^(?:博鳌亚洲论坛|社保基金会|全国社会保障基金理事会)副?(?:理事长|秘书长)$/u
/** Deputies of the secretaries who run the state's congresses and its council, and its research centre. */
const SECRETARIAT = /^(?:全国人大常委会|全国政协|国务院|中央(?:国安|外事|财经|政法)?委?(?:员会)?)(?:常务)?副秘书长$|^国务院发展研究中心(?:党组)?副?(?:主任|书记)$/u
/** Who speaks for a session of the national congresses has the rank of a vice minister. */
const SPEAKS_FOR_A_CONGRESS = /^(?:大会|(?:十.届)?全国(?:人大|政协).{0,8}会议|(?:中国共产党第)?[一二三]?十[一二三四五六七八九十]?(?:大|次全国代表大会))(?:新闻)?发言人$/u

/** A ministry's departments, and what a province names beside its leading organs: their heads stand lower. */
const DEPARTMENT_OF_MINISTRY = /(?:学院|党校)[^副、]{2,}部主任$|(?:部|委|委员会|总局|署|局|办公?室?|院|行)[^副、]{2,}(?:[司局处厅](?:副?[司局处厅]长|副?主任|负责人)|(?<!委)(?:研究|规划|设计|检测|资料)[^副、]*?[院所中心]+原?(?:党委|党支部)?(?:副?院长|副?所长|副?主任|副?书记))$/u

const CITY_HEAD = /(?:[市县区州盟旗镇乡]委|党工?委)书记$|^(?:[市县区州盟旗镇乡])?[市县区州盟旗镇乡]长$/u
/** The Party's and the government's offices of a place, as against its bureaus, hospitals and firms. */
const LEADERSHIP = /^(?:.*?(?=[省市县区州盟旗]委))?(?:(?:自治)?[省市县区州盟旗镇乡])?(?:党?委(?:副?书记|.{0,2}常委|委员$|.{2,6}部部长|政法委书记|秘书长)|纪委副?书记|监委|政府|人大(?:常委会)?(?:副?主任|党组|秘书长)|政协(?:副?主席|党组|秘书长)|原|常务|副?[省市县区州盟旗镇乡]长$|[省市县区州盟旗镇乡](?:副?[省市县区州盟旗镇乡]长|副?主席)$|副?主席$|高级人民法院院长|人民检察院检察长)|领导$|行政长官/u
/** A bureau's branch, a hospital's ward, a school, a firm: large places have many, and namesakes in them. */
const PART_OF_A_BODY = /分局|支队|大队|中队|派出所|车间|工区|科|处|医院|学校|小学|中学|学院|大学|公司|集团|社区|站|中心/u
const OF_SOME_PROVINCE = /^(?:(?:省|自治区)(?:委(?:副?书记|.{0,2}常委)|党委(?:副?书记|常委)|政府副?主席|政协副?主席|人大常委会副?主任)|(?:代理?|常务)?副?省长|特(?:别行政)?区行政长官)$/u
const CITY_CODE = /^cn:\d{4}00$/u
const PROVINCE_CODE = /^cn:\d{2}0000$/u

/** Of the centre, though it sits in a place. */
const LIAISON = /^(?:香港|澳门)中联办/u

/** The stations that a post is, none for most posts. */
export function stationsOf(post: Post): readonly Station[] {
  if (isForeign(post.role.jurisdiction)) return []
  if (SOCIETY.test(post.role.title)) return [{ ladder: 'society', chief: true }]
  if (post.tenure === 'honorary') return []
  if (NATIONAL_GROUP.test(post.role.title)) return [{ ladder: 'ministry', chief: !post.role.title.includes('副') }]
  const { role: { jurisdiction, title } } = post
  if (jurisdiction !== undefined && jurisdiction !== CHINA && !LIAISON.test(title)) return localStations(post, jurisdiction)
  const named = jurisdiction === undefined ? provinceNamed(title) : undefined
  return named === undefined ? nationalStations(post) : localStations({ ...post, role: { ...post.role, title: named.rest, jurisdiction: named.province } }, named.province)
}

/** True for the offices of the few dozen leaders of the state. */
export function isStateLeader({ role }: Post): boolean {
  if (ENDS_IN_CHINAS_OFFICE.test(role.title)) return true
  if (isForeign(role.jurisdiction)) return false
  if (ENDS_IN_STATE_OFFICE.test(role.title)) return true
  return (role.jurisdiction === CHINA || (role.jurisdiction === undefined && OF_THE_STATE.test(role.title))) && (STATE_LEADER.test(role.title) || STATE_MILITARY.test(role.title))
}

/**
 * True where a second official of the name in the same place is not to be expected: the leadership of a province; in a city those of rank besides;
 * in a county and in a foreign country all.
 */
export function tiesItsPlace({ role: { title, jurisdiction, rank } }: Post): boolean {
  if (isForeign(jurisdiction) || LEADERSHIP.test(title)) return true
  return jurisdiction !== undefined && !PROVINCE_CODE.test(jurisdiction) && (rank !== undefined || !CITY_CODE.test(jurisdiction)) && !PART_OF_A_BODY.test(title)
}

function nationalStations(post: Post): readonly Station[] {
  const { title } = post.role
  const chief = isChief(post)
  if (isStateLeader(post)) return STATE_MILITARY.test(title) ? [{ ladder: 'state', chief: true }, { ladder: 'military', chief: true }] : [{ ladder: 'state', chief: true }]
  if (DEPARTMENT_OF_MINISTRY.test(title)) return []
  if (SPEAKS_FOR_A_CONGRESS.test(title)) return [{ ladder: 'ministry', chief: false }]
  if (SECRETARIAT.test(title)) return [{ ladder: 'ministry', chief: !title.includes('副') }]
  if (PRESIDIUM.test(title)) return [{ ladder: 'ministry', chief: true }]
  if (SPECIAL_COMMITTEE.test(title)) return [{ ladder: 'ministry', chief: !title.includes('副') }]
  if (SENT_FOR_A_QUESTION.test(title)) return [{ ladder: 'diplomacy', chief: true }]
  if (MISSION.test(title)) return [{ ladder: 'diplomacy', chief: true, ...seat(title, post) }]
  if (MILITARY.test(title) && MILITARY_OFFICE.test(title)) return [{ ladder: 'military', chief, ...seat(title, post) }]
  const ministry = MINISTRY.test(title) && (chief || isDeputy(post)) ? [{ ladder: 'ministry' as const, chief, ...seat(title, post) }] : []
  if (OF_FOREIGN_MINISTRY.test(title)) return [...ministry, { ladder: 'diplomacy', chief, ...seat(FOREIGN_MINISTRY, post) }]
  if (ministry.length > 0) return ministry
  return post.role.body !== undefined && INSTITUTION.test(post.role.body) && chief ? [{ ladder: 'institution', chief, ...seat(post.role.body, post) }] : []
}

function localStations(post: Post, jurisdiction: LocationId): readonly Station[] {
  const { title, body } = post.role
  if (body !== undefined && INSTITUTION.test(body)) return isChief(post) ? [{ ladder: 'institution', chief: true, ...seat(body, post) }] : []
  if (!PROVINCE_CODE.test(jurisdiction)) return isChief(post) && CITY_HEAD.test(title) ? [{ ladder: 'city', chief: true, ...seat(jurisdiction, post) }] : []
  if (!LEADING_ORGAN.test(title)) return []
  return isChief(post) || isDeputy(post) || /(?:常委|^[省市区]党?委委员)$/u.test(title) ? [{ ladder: 'province', chief: isChief(post), ...seat(jurisdiction, post) }] : []
}

function seat(of: string, { tenure, role }: Post): { seat?: string } {
  return BESIDE.test(role.title) || (tenure !== 'current' && tenure !== 'acting') ? {} : { seat: of }
}

function isChief({ role }: Post): boolean {
  return role.rank === 'chief' || (role.rank === undefined && HEAD.test(role.title) && !role.title.includes('副'))
}

function isDeputy({ role }: Post): boolean {
  return role.rank === 'deputy' || role.title.includes('副')
}

/** 省长, 自治区政协主席: the office of a province, whichever it is. */
export function leadsSomeProvince({ role: { title, jurisdiction } }: Post): boolean {
  return jurisdiction === undefined && OF_SOME_PROVINCE.test(title)
}

/** True for posts of other countries, and of their places. */
export function isForeign(jurisdiction: LocationId | undefined): boolean {
  return jurisdiction !== undefined && jurisdiction !== CHINA && !jurisdiction.startsWith('cn:')
}
