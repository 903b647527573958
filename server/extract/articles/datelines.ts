/**
 * Datelines: the words that open a story's running text. `晚报讯`, `新华社北京2月3日电`, `央视网消息(新闻联播)：`, `本报综合消息`.
 *
 * Head of a line (a heading reading) → DatelineMatch with offsets into that reading. The form is fixed: an agency or paper, perhaps a
 * place and a day, then 讯, 电 or 消息, then white space, a bracket or a colon, which running text never has there.
 */

/** @property end behind the dateline and its punctuation */
export interface DatelineMatch { readonly start: number, readonly end: number, readonly text: string, readonly city?: string, readonly day?: string }

const WIRE_AGENCY = String.raw`(?:新华社|中新社|中央社|法新社|路透社)`
const PAPER = String.raw`(?:新华网|中新网|人民网|央视网?|央广网|本报|本刊|本台|本网|中国网络电视台|\p{Script=Han}{0,8}(?:晚报|日报|早报|晨报|时报|商报|快报|导报|都市报|周报|电视台|融媒体?(?:中心)?|广播|网|在线)|\p{Script=Han}{1,7}报(?=讯))`
const DAY = String.raw`(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日`
const WHERE = String.raw`\s?(?<city>\p{Script=Han}{0,12}?)\s?(?<day>${DAY})?\s?`
const WIRE = new RegExp(String.raw`^\s*[（(]?(?<all>(?:据|综合)?${WIRE_AGENCY}${WHERE}专?电)(?=$|[\s（(])[\s]*`, 'u')
const LOCAL = new RegExp(String.raw`^\s*[（(]?(?<all>(?:据|综合)?${PAPER}(?:[（(]\p{Script=Han}{2,8}[）)])?${WHERE}(?:专?电|(?<!通)讯|综合消息|综合报道|报道(?=[（(])|消息))(?=$|[\s（(:：\d])[\s:：]*`, 'u')
const BROADCAST = /^\s*(?<all>(?:央视网|中国网络电视台|央视|央广网)(?:消息)?\s?[（(][^（）()]{2,8}[）)](?:消息)?)\s*[:：]\s*/u

/** A paper's name in heavy brackets and a by-line behind it: `【连网】(记者 朱萍)`. Brackets round the name of a series have none. */
const BRACKETED = /^\s*(?<all>【\p{Script=Han}{1,8}(?:网|报|台|讯|客户端)】)\s*(?=[（(]\s*\p{Script=Han}{0,8}(?:记者|通讯员))/u

/** 信阳消息（记者 张明）: a place and a by-line behind it. */
const OF_PLACE = /^\s*(?<all>\p{Script=Han}{2,6}(?:消息|讯|报道))\s*(?=[（(]\s*\p{Script=Han}{0,12}(?:记者|通讯员))/u

/** The dateline at the head of a line; undefined where there is none. */
export function datelineAt(text: string): DatelineMatch | undefined {
  if (!/[讯电息道】）)]/u.test(text.slice(0, 48))) return undefined
  const match = BROADCAST.exec(text) ?? BRACKETED.exec(text) ?? WIRE.exec(text) ?? LOCAL.exec(text) ?? OF_PLACE.exec(text)
  const groups = match?.groups
  if (match === null || groups?.all === undefined) return undefined
  const start = match[0].indexOf(groups.all)
  const city = groups.city === undefined || groups.city === '' ? undefined : groups.city
  return {
    start, end: match[0].length, text: groups.all,
    ...(city === undefined ? {} : { city }), ...(groups.day === undefined ? {} : { day: groups.day }),
  }
}
