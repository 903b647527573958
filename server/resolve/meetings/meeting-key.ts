/**
 * A report → the key that reports of one meeting share. Only reports of one key are ever compared, so a new page costs what its meetings cost.
 * Dated to the day: what the name ends in, and the day: papers leave out what stands in front (商务部中外媒体吹风会, 中外媒体吹风会). A numbered session (第15次) of a place: name and place, since a number is used once.
 * Otherwise undated: name and page, since one page is one day's paper and its 昨天 is one day; papers of unknown days are never joined.
 */
import { contentHash, type LocationId, type PageId } from '../../domain/ids.ts'

export interface MeetingKeyParts {
  readonly name: string
  readonly kind: string
  readonly dateFrom?: string
  readonly dateTo?: string
  readonly place?: LocationId
  readonly page: PageId
}

const NUMBERED = /第[0-9一二三四五六七八九十百零〇]+[次届期]/u

/** The key as stored with the report. */
export function meetingKey(report: MeetingKeyParts): string {
  const name = meetingName(report.name)
  const dated = report.dateFrom !== undefined && report.dateFrom === report.dateTo
  return `k${contentHash(dated ? ending(name, report.kind) : name, report.kind, occasion(report, name))}`
}

/** Characters of the name's end: 常务会议, 吹风会 with what it is about; an inspection is named by its verb (到国家税务总局调研). */
const ENDING = { inspection: 2, other: 4 }

function ending(name: string, kind: string): string {
  return [...name].slice(-(kind === 'inspection' ? ENDING.inspection : ENDING.other)).join('')
}

/** Whom somebody meets on a day, they meet once: talks (同…会谈) and a meeting (会见…) are one. */
const TALKS = /^[同与和](.{2,}?)(?:举行)?(?:正式)?(?:会谈|会晤|会见)$|^会见(.{2,})$/u

/** A meeting's name as compared: without quotation marks, spaces and 的, 全市 and 我市 as 市, 委员会 as 委, whom somebody talks with or meets in front of 会见, numbers of sessions in digits (第七十三届 = 第73届). */
export function meetingName(name: string): string {
  return name.normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》的]/gu, '')
    .replace(/委员会/gu, '委')
    .replace(TALKS, (_, met: string | undefined, guest: string | undefined) => `${met ?? guest ?? ''}会见`)
    .replace(/^[全我本](?=[省市县区])/u, '')
    .replace(/第([一二三四五六七八九十]+)(?=[届次])/gu, (_, numeral: string) => `第${inDigits(numeral)}`)
}

const DIGITS = '零一二三四五六七八九'

/** 七十三 → 73, up to 99. */
function inDigits(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '零')) * 10 + Math.max(0, DIGITS.indexOf(ones === '' ? '零' : ones ?? '零'))
}

function occasion(report: MeetingKeyParts, name: string): string {
  if (report.dateFrom !== undefined && report.dateFrom === report.dateTo) return `day ${report.dateFrom}`
  if (NUMBERED.test(name) && report.place !== undefined) return `session of ${report.place}`
  return `page ${report.page}`
}
