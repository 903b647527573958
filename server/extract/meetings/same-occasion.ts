/**
 * Whether two names printed in one article mean one occasion: 会议 and 大会 stand for what was named before, and a long name is shortened to its last words.
 *
 * Two names → boolean. No errors.
 */
const GENERIC = /^(?:此次|本次|这次|[该本此]|上述|有关|相关|当天的?|整个|全体|庆祝|专题|领导小组|调研|全部|主题)?(?:会议|大会|活动|座谈会|仪式|会见|会谈|晚会|论坛|开幕式|闭幕式|会|推进会|总结会|培训班|研讨会|(?:第[一二三四五六七八九十]+次)?全体会议?|开幕会|闭幕会|招待会|慰问活动|签约仪式|音乐会|演出)$/u

/** True for a name that says nothing but the kind. */
export function isGeneric(name: string): boolean { return GENERIC.test(name) }

const POINTING = /^(?:此[次届场]|本[次届场]|这[次届场]|这样的|该(?=会议?$|大会|活动|仪式|论坛|座谈会)|上述|(?:[今昨当][天日晚](?:[上下]午)?(?:\d{1,2}[点时])?|[上下]午(?:\d{1,2}[点时])?|晚上)(?:的|举行的)?|今年(?:的)?|同[天日])/u

/** 此次调研活动, 当天的纪念活动: points to what was named before, or is known to all (今年全国两会). */
export function isPointing(name: string): boolean { return POINTING.test(name) }

/** 开幕式 for 本次开幕式, 上午10点的开幕式: the name without what points. */
export function withoutPointing(name: string): string { return name.replace(POINTING, '') }

/** True where the shorter name is contained in the longer, or most of their characters pairs agree. */
export function isSameOccasion(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.endsWith(short)) return true
  if (short.length >= 4 && long.includes(short)) return !STUDIED.test(long.slice(long.indexOf(short) + short.length))
  return isShortFor(short, long) || likeness(short, long) >= 0.72
}

/** 学习贯彻文艺工作座谈会重要讲话精神座谈会: whose words are studied is another. */
const STUDIED = /^(?:上的)?(?:重要)?(?:讲话|精神)/u

const NOUN = /(?:座谈会|报告会|动员会|大会|会议|仪式|论坛|活动|典礼)$/u

/** 纪念大会 for 纪念…暨表彰大会: the first word and the noun stand for what is between them. */
function isShortFor(short: string, long: string): boolean {
  const noun = NOUN.exec(short)?.[0] ?? ''
  const head = short.slice(0, short.length - noun.length)
  return noun !== '' && !isGeneric(short) && head.length === 2 && long.includes(head) && long.endsWith(noun)
}

function likeness(a: string, b: string): number {
  const pairs = new Map<string, number>()
  for (let i = 1; i < b.length; i += 1) pairs.set(b.slice(i - 1, i + 1), (pairs.get(b.slice(i - 1, i + 1)) ?? 0) + 1)
  let shared = 0
  for (let i = 1; i < a.length; i += 1) {
    const pair = a.slice(i - 1, i + 1)
    const left = pairs.get(pair) ?? 0
    if (left > 0) { shared += 1; pairs.set(pair, left - 1) }
  }
  return a.length + b.length > 2 ? 2 * shared / (a.length + b.length - 2) : 0
}
