/**
 * The ways Chinese papers say when: a table of rules, the longest form first. Each turns its words into bounds.
 *
 * Words + what is known of the page → Resolved. A relative word counts from the publication day; a day without a year or a month is the nearest one not
 * after it (not before it where the text says that it is to come). Without a publication day nothing is invented.
 */
import type { When } from '../../domain/facts.ts'
import { addDays, daysFrom, isoDay, lastDayOf, nearestMonth, nearestYear, partsOf, weekdayOf } from './calendar.ts'

/** How fine a time is: a day; several days; a vague stretch (日前); a month; a year; a day named before (当天). */
export type Grain = 'day' | 'days' | 'vague' | 'month' | 'year' | 'same day'

/**
 * @property published ISO day the page came out
 * @property filed ISO day of the dateline (`本报北京1月16日电`): 今天 in the story is that day, not the paper's
 * @property anchor ISO day that 当天 refers to: the day last named
 * @property future true where the words around say that it is to come (将于): then the nearer of the last and the next such day is meant
 */
export interface Known { readonly published?: string | undefined, readonly filed?: string | undefined, readonly anchor?: string | undefined, readonly future: boolean }

/** Bounds and how they were found; `invalid` for a day that no calendar has. */
export type Resolved = Omit<When, 'text'> & { readonly invalid?: true }

/** @property pattern anchored by use: the words of one form; groups are what `resolve` reads */
export interface TimeRule {
  readonly id: string
  readonly grain: Grain
  readonly pattern: RegExp
  /** Undefined where the words are no time after all. */
  readonly resolve: (groups: Readonly<Record<string, string | undefined>>, known: Known) => Resolved | undefined
}

const PART = String.raw`(?:凌晨|清晨|早晨|早上|上午|中午|午间|下午|傍晚|晚上|晚间|深夜|夜间|晚(?![报会宴])|夜)`
const ZONE = String.raw`(?:(?:当地|北京)时间)?`
const DIGITS = String.raw`[0-9０-９]{1,2}`
/** 一 to 三十一, as headlines and older papers print days (十月一日). */
const NUMERAL = String.raw`(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`
const DATE = String.raw`(?<month>${DIGITS}|${NUMERAL})月(?<day>${DIGITS}|${NUMERAL})[日号]`
const YEAR = '[0-9０-９〇零一二三四五六七八九]{4}'
const TO = String.raw`(?:至|到|—{1,2}|-|－|~|～)`
/** What numbers count besides days: 2号楼, 3号机组, 5号线. */
const THINGS = '楼机井线院厅公隧文令卫火车船台馆航门口站矿地油选种桥病舰艇飞发泵码泊仓库字称煤炉塔坑墓沟营高提建汽柴气标球拖反斜洞位槽岛海探轨客列店铺室舱井坝工主重轻'
/** Last characters of the names of spacecraft and ships that are numbered: 嫦娥3号, 神舟10号. */
const CRAFT = '娥舟宫星鹰龙链云分践源感疆雪问和羲和毅征斗原河'
const NOTHING: Resolved = { basis: 'none' }
const INVALID: Resolved = { basis: 'none', invalid: true }

/** The rules; where several match at a place the first counts. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    id: 'times/glossed-day', grain: 'day',
    pattern: new RegExp(String.raw`(?<word>今天|昨天|前天|明天|后天|今日|昨日|明日|今晚|昨晚|明晚|今晨|今早)${PART}?[（(](?:(?<month>${DIGITS})月)?(?<day>${DIGITS})[日号][）)]${PART}?`, 'u'),
    resolve: ({ word, month, day }, known) => {
      const ahead = { ...known, future: /^[明后]/u.test(word ?? '') }
      return month === undefined ? bareDay(day, ahead) : monthDay(month, day, ahead)
    },
  },
  {
    id: 'times/days', grain: 'days',
    pattern: new RegExp(String.raw`${ZONE}(?:(?<year>[0-9０-９]{4})年)?(?:(?<month>${DIGITS})月)?(?<!第|[0-9０-９])(?<day>${DIGITS})(?:[日号]?${TO}(?:(?<year2>[0-9０-９]{4})年)?|(?<=月[0-9０-９]{1,2})[、和])(?:(?<month2>${DIGITS})月)?(?<day2>${DIGITS})(?:日(?![内游间])|号(?![${THINGS}]))`, 'u'),
    resolve: daysBetween,
  },
  {
    id: 'times/full-day', grain: 'day',
    pattern: new RegExp(String.raw`${ZONE}(?<year>${YEAR})年${DATE}${PART}?`, 'u'),
    resolve: ({ year, month, day }) => bounds(isoDay(number(year), number(month), number(day)), 'printed'),
  },
  {
    id: 'times/month-day', grain: 'day',
    pattern: new RegExp(String.raw`${ZONE}(?<which>今年|去年|明年)?${DATE}${PART}?`, 'u'),
    resolve: ({ which, month, day }, known) => which === undefined ? monthDay(month, day, known) : ofYear(which, month, { day, known }),
  },
  {
    id: 'times/day', grain: 'day',
    pattern: new RegExp(String.raw`(?:当地时间|北京时间|(?<month>本月|上月|上个月))(?<day>${DIGITS})[日号]${PART}?|(?<![0-9０-９第.．:：/／\-—＋+])(?<bare>${DIGITS})日(?![本元常益均产期照内游间无龄])${PART}?|(?<![0-9０-９第.．:：/／\-—＋+“A-Za-z])(?<number>${DIGITS})号(?=${PART})${PART}|(?<=^|[，。、；,;\s从自在于至到和与])(?<alone>${DIGITS})号(?![${THINGS}])|(?<=\p{Script=Han})(?<![${CRAFT}第])(?<loose>${DIGITS})号(?![${THINGS}])`, 'u'),
    resolve: ({ month, day, bare, number: numbered, alone, loose }, known) => {
      if (loose !== undefined) return recentDay(loose, known)
      return month?.startsWith('上') === true ? dayOfLastMonth(day, known) : bareDay(day ?? bare ?? numbered ?? alone, known)
    },
  },
  {
    id: 'times/relative-day', grain: 'day',
    pattern: new RegExp(String.raw`(?<far>大前天)${PART}?|(?<![目当以之日年提眼从大])(?<word>前天|前日|前晚)${PART}?|(?<near>今天|今日|昨天|昨日|明天|明日|今晚|今晨|今早|昨晚|昨夜|昨晨|明晚)(?![报])${PART}?`, 'u'),
    resolve: ({ far, word, near }, { published, filed = published }) => filed === undefined ? NOTHING : bounds(addDays(filed, far === undefined ? shiftOf(word ?? near ?? '') : -3), 'relative'),
  },
  {
    id: 'times/same-day', grain: 'same day',
    pattern: new RegExp(String.raw`(?:当天|当日|同日|当晚)${PART}?|(?<next>次日|翌日)${PART}?`, 'u'),
    resolve: ({ next }, { anchor }) => anchor === undefined ? NOTHING : bounds(next === undefined ? anchor : addDays(anchor, 1), 'relative'),
  },
  {
    id: 'times/weekday', grain: 'day',
    pattern: new RegExp(String.raw`(?<week>上周|本周|这周|下周|上星期|本星期)(?<weekday>[一二三四五六日天])${PART}?|(?<![每逢两一二三四五六七八九十0-9])(?:周|星期)(?<named>[一二三四五六日天])(?=${PART}|[，,（(])${PART}?`, 'u'),
    resolve: ({ week, weekday, named }, { published }) => published === undefined ? NOTHING : bounds(weekdayNear(published, weekday ?? named ?? '', week), 'relative'),
  },
  {
    id: 'times/week', grain: 'vague',
    pattern: /(?<week>上周|本周|这周|上星期|本星期)(?<end>末)?(?![一二三四五六日天])|(?<=^|[，。,；\s])(?<last>周末)/u,
    resolve: ({ week, end, last }, { published }) => published === undefined ? NOTHING : { ...weekOf(published, week ?? '', end !== undefined || last !== undefined), basis: 'relative' },
  },
  {
    id: 'times/recently', grain: 'vague',
    pattern: /(?<![每今昨平往])(?:日前|近日(?!点)|近期|前不久|不久前|连日来|前几天|这几天|近来)/u,
    resolve: (_, { published }) => published === undefined ? NOTHING : { to: published, basis: 'published' },
  },
  {
    id: 'times/part-of-month', grain: 'vague',
    pattern: new RegExp(String.raw`(?:(?<year>[0-9０-９]{4})年)?(?:(?<month>${DIGITS})月(?:份)?|(?<which>本月|上月|上个月))(?<third>上旬|中旬|下旬|初|底|末)|(?<=^|[，。,；\s])(?<this>月初|月底)`, 'u'),
    resolve: partOfMonth,
  },
  {
    id: 'times/month', grain: 'month',
    pattern: new RegExp(String.raw`(?:(?<year>[0-9０-９]{4})年|(?<which>今年|去年))(?<month>${DIGITS})月(?:份)?(?![0-9０-９])|(?<near>上个?月|本月)(?![0-9０-９])`, 'u'),
    resolve: ({ year, which, month, near }, { published }) => {
      if (near !== undefined) return monthNear(published, near)
      const of = year === undefined ? yearOf(which, published) : number(year)
      return of === undefined ? NOTHING : { ...stretch(isoDay(of, number(month), 1), isoDay(of, number(month), lastDayOf(of, number(month)))), basis: year === undefined ? 'relative' : 'printed' }
    },
  },
  {
    id: 'times/year', grain: 'year',
    pattern: /(?<![0-9０-９\-—~～至])(?<year>(?:19|20)[0-9]{2})年(?!代|[0-9０-９]|度|版)/u,
    resolve: ({ year }) => ({ ...stretch(isoDay(number(year), 1, 1), isoDay(number(year), 12, 31)), basis: 'printed' }),
  },
]

/** Figures as they are; 三十一 and 二〇一九 by their place. */
function number(text: string | undefined): number {
  const plain = (text ?? '').normalize('NFKC')
  if (!/[〇零一二三四五六七八九十]/u.test(plain)) return Number(plain)
  const digits = [...plain].map((character) => '〇一二三四五六七八九'.indexOf(character === '零' ? '〇' : character))
  const ten = plain.indexOf('十')
  if (ten < 0) return Number(digits.join(''))
  return (ten === 0 ? 1 : digits[0] ?? 0) * 10 + (digits[ten + 1] ?? 0)
}

function bounds(day: string | undefined, basis: 'printed' | 'relative'): Resolved {
  return day === undefined ? INVALID : { from: day, to: day, basis }
}

function stretch(from: string | undefined, to: string | undefined): { from?: string, to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** A leap year has every day that any year has; what it lacks no year has. */
function possible(month: number, day: number): boolean { return isoDay(2000, month, day) !== undefined }

function monthDay(month: string | undefined, day: string | undefined, { published, future }: Known): Resolved {
  if (!possible(number(month), number(day))) return INVALID
  return published === undefined ? NOTHING : bounds(nearer(published, future, (ahead) => nearestYear(published, { month: number(month), day: number(day) }, ahead)), 'relative')
}

function bareDay(day: string | undefined, { published, future }: Known): Resolved {
  if (!possible(1, number(day))) return INVALID
  return published === undefined ? NOTHING : bounds(nearer(published, future, (ahead) => nearestMonth(published, number(day), ahead)), 'relative')
}

/** The last such day; where the text speaks of what is to come, the next one if that is nearer. */
function nearer(published: string, future: boolean, nearest: (ahead: boolean) => string | undefined): string | undefined {
  const past = nearest(false)
  const next = future ? nearest(true) : undefined
  if (past === undefined || next === undefined) return next ?? past
  return daysFrom(published, next) < daysFrom(past, published) ? next : past
}

/** `塞拉勒26号说`: between words a number is a day only if that day has just been. */
function recentDay(day: string, known: Known): Resolved | undefined {
  const found = bareDay(day, known)
  const { published } = known
  if (published === undefined || found.from === undefined) return undefined
  return Math.abs(daysFrom(found.from, published)) <= JUST ? found : undefined
}

const JUST = 6

function dayOfLastMonth(day: string | undefined, { published }: Known): Resolved {
  const from = partsOf(published)
  if (from === undefined) return NOTHING
  const months = from.year * 12 + from.month - 2
  return bounds(isoDay(Math.floor(months / 12), (months % 12) + 1, number(day)), 'relative')
}


function yearOf(which: string | undefined, published: string | undefined): number | undefined {
  const year = partsOf(published)?.year
  if (year === undefined) return undefined
  return which === '去年' ? year - 1 : which === '明年' ? year + 1 : year
}

function ofYear(which: string, month: string | undefined, { day, known }: { readonly day: string | undefined, readonly known: Known }): Resolved {
  const year = yearOf(which, known.published)
  return year === undefined ? NOTHING : bounds(isoDay(year, number(month), number(day)), 'relative')
}

function daysBetween({ year, month, day, year2, month2, day2 }: Readonly<Record<string, string | undefined>>, known: Known): Resolved {
  const endMonth = month2 ?? month
  if (year !== undefined && month !== undefined) {
    const from = isoDay(number(year), number(month), number(day))
    const to = isoDay(number(year2 ?? year), number(endMonth), number(day2))
    return from === undefined || to === undefined ? INVALID : { from, to, basis: 'printed' }
  }
  const first = month === undefined ? bareDay(day, known) : monthDay(month, day, known)
  const start = partsOf(first.from)
  if (first.from === undefined || start === undefined) return first
  const endsIn = endMonth === undefined ? start.month : number(endMonth)
  const to = isoDay(endsIn < start.month ? start.year + 1 : start.year, endsIn, number(day2))
  return to === undefined || to < first.from ? INVALID : { from: first.from, to, basis: 'relative' }
}

function shiftOf(word: string): number {
  if (word.startsWith('前')) return -2
  if (word.startsWith('昨')) return -1
  return word.startsWith('明') ? 1 : 0
}

function weekdayNear(published: string, name: string, week: string | undefined): string {
  const wanted = '一二三四五六日'.indexOf(name === '天' ? '日' : name) + 1
  const back = weekdayOf(published) - wanted
  if (week === undefined) return addDays(published, -((back + 7) % 7))
  const weeks = week.startsWith('上') ? -7 : week.startsWith('下') ? 7 : 0
  return addDays(published, weeks - back)
}

/** Monday to Sunday, or Saturday to Sunday, of this week or the last; a bare 周末 is the last that began. */
function weekOf(published: string, week: string, weekend: boolean): { from: string, to: string } {
  const monday = addDays(published, 1 - weekdayOf(published) - (week.startsWith('上') || (week === '' && weekdayOf(published) < 6) ? 7 : 0))
  const sunday = addDays(monday, 6)
  const from = weekend ? addDays(monday, 5) : monday
  return { from, to: sunday > published && from <= published ? published : sunday }
}

function monthNear(published: string | undefined, near: string): Resolved {
  const day = partsOf(published)
  if (day === undefined || published === undefined) return NOTHING
  const months = day.year * 12 + day.month - 1 - (near.startsWith('上') ? 1 : 0)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  const last = isoDay(year, month, lastDayOf(year, month))
  return { ...stretch(isoDay(year, month, 1), near === '本月' ? published : last), basis: 'relative' }
}

function partOfMonth({ year, month, which, third, this: bare }: Readonly<Record<string, string | undefined>>, { published, future }: Known): Resolved {
  const from = partsOf(published)
  const part = third ?? (bare ?? '').slice(1)
  if (year !== undefined) return thirdOf(number(year), number(month), { part, basis: 'printed' })
  if (from === undefined || published === undefined) return NOTHING
  if (month !== undefined) {
    const near = partsOf(nearer(published, future, (ahead) => nearestYear(published, { month: number(month), day: 1 }, ahead)))
    return near === undefined ? INVALID : thirdOf(near.year, near.month, { part, basis: 'relative' })
  }
  const back = which?.startsWith('上') === true || (bare === '月底' && from.day < 20) ? 1 : 0
  const months = from.year * 12 + from.month - 1 - back
  return thirdOf(Math.floor(months / 12), (months % 12) + 1, { part, basis: 'relative' })
}

function thirdOf(year: number, month: number, { part, basis }: { readonly part: string, readonly basis: 'printed' | 'relative' }): Resolved {
  const [first, last] = /^[上初]/u.test(part) ? [1, 10] : part.startsWith('中') ? [11, 20] : [21, lastDayOf(year, month)]
  const from = isoDay(year, month, first)
  return from === undefined ? INVALID : { ...stretch(from, isoDay(year, month, last)), basis }
}
