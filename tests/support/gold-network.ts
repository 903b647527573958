/**
 * The networks that the gold answers of the five seed pages describe, as the API would answer them:
 * something true to draw and to test with where no store runs. In: tests/gold/seeds.json. Out: DTOs of the contract.
 * People of one name are one person here; place and level are read off the page and the first title.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { MeetingNode, NetworkDto, NetworkQuery, PersonNode } from '../../server/contract/network.ts'
import type { AttendedEdge, TogetherEdge } from '../../server/contract/network-edges.ts'

const goldSchema = z.object({
  pages: z.array(z.object({
    place: z.string(),
    articles: z.array(z.object({
      when: z.string().nullable(),
      meetings: z.array(z.object({
        name: z.string(),
        kind: z.enum(['meeting', 'inspection', 'visit', 'ceremony']),
        venues: z.array(z.string()),
        attendance: z.array(z.tuple([z.string(), z.enum(['attendee', 'speaker', 'lead', 'chair']), z.array(z.string())])),
      })),
    })),
  })),
})

interface GoldMeeting { readonly id: string, readonly name: string, readonly kind: MeetingNode['meetingKind'], readonly when: string | null, readonly place: string, readonly attendance: readonly { readonly name: string, readonly capacity: AttendedEdge['capacity'], readonly titles: readonly string[] }[] }

/** All meetings of the gold answers in page order. */
export function goldMeetings(): GoldMeeting[] {
  const gold = goldSchema.parse(JSON.parse(readFileSync(new URL('../gold/seeds.json', import.meta.url), 'utf8')))
  return gold.pages.flatMap((page, p) => page.articles.flatMap((article, a) => article.meetings.map((meeting, m) => ({
    id: `m${p}.${a}.${m}`, name: meeting.name, kind: meeting.kind, when: article.when, place: page.place,
    attendance: meeting.attendance.map(([name, capacity, titles]) => ({ name, capacity, titles })),
  }))))
}

const PINYIN: Readonly<Record<string, string>> = { 王晖: 'Wang Hui', 吴新明: 'Wu Xinming', 陆卫东: 'Lu Weidong', 许昆林: 'Xu Kunlin', 吴政隆: 'Wu Zhenglong', 周斌: 'Zhou Bin', 杜小刚: 'Du Xiaogang', 凌屹: 'Ling Yi' }

/** The network under a query's mode, kinds, places and least number of shared meetings. */
export function goldNetwork(query: Partial<NetworkQuery> = {}): NetworkDto {
  const mode = query.mode ?? 'people'
  const all = goldMeetings()
  const meetings = all.filter((meeting) => (query.kind ?? []).length === 0 || query.kind?.includes(meeting.kind) === true)
    .filter((meeting) => (query.place ?? []).length === 0 || query.place?.includes(`cn:${meeting.place}`) === true)
  const ties = tiesOf(meetings).filter((tie) => tie.shared >= (query.minShared ?? 1))
  const people = peopleOf(meetings).filter((person) => (query.minShared ?? 1) === 1 || ties.some((tie) => tie.source === person.id || tie.target === person.id))
  return {
    mode, dataVersion: 1,
    nodes: mode === 'people' ? people : [...people, ...meetings.map(meetingNode)],
    edges: mode === 'people' ? ties : meetings.flatMap(attendedEdges),
    facets: {
      places: [...new Set(all.map((meeting) => meeting.place))].map((place) => ({
        id: `cn:${place}`, name: place, meetings: all.filter((meeting) => meeting.place === place).length,
        people: new Set(all.filter((meeting) => meeting.place === place).flatMap((meeting) => meeting.attendance.map((one) => one.name))).size,
      })),
      kinds: [...new Set(all.map((meeting) => meeting.kind))].map((kind) => ({ kind, meetings: all.filter((meeting) => meeting.kind === kind).length })),
      maxShared: Math.max(0, ...tiesOf(all).map((tie) => tie.shared)),
    },
    totals: { people: people.length, ties: ties.length, meetings: meetings.length, undated: meetings.length },
    reached: { meetings: meetings.length },
    timeline: { days: [], undated: meetings.length },
    outlets: { named: [], unnamed: meetings.length },
  }
}

function peopleOf(meetings: readonly GoldMeeting[]): PersonNode[] {
  const seen = new Map<string, { place: string, titles: readonly string[], meetings: number }>()
  for (const meeting of meetings) {
    for (const { name, titles } of meeting.attendance) {
      const before = seen.get(name)
      seen.set(name, { place: before?.place ?? placeOf(titles, meeting.place), titles: before !== undefined && before.titles.length > 0 ? before.titles : titles, meetings: (before?.meetings ?? 0) + 1 })
    }
  }
  return [...seen].map(([name, { place, titles, meetings: count }]) => ({
    kind: 'person' as const, id: `p:${name}`, name, pinyin: PINYIN[name] ?? '', qualifier: null, title: titles[0] ?? null,
    place: { id: `cn:${place}`, name: place }, level: levelOf(titles, place), meetings: count,
  })).sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1))
}

function placeOf(titles: readonly string[], place: string): string {
  return titles.some((title) => title.startsWith('省') || title.includes('省委')) ? '江苏省' : place
}

function levelOf(titles: readonly string[], place: string): PersonNode['level'] {
  if (place.endsWith('省')) return '省'
  return titles.some((title) => title.includes('区')) ? '县' : '市'
}

function meetingNode(meeting: GoldMeeting): MeetingNode {
  return {
    kind: 'meeting', id: meeting.id, name: meeting.name, meetingKind: meeting.kind, when: { text: meeting.when, from: null, to: null, basis: 'none' },
    place: { id: `cn:${meeting.place}`, name: meeting.place }, attendees: meeting.attendance.length,
  }
}

function attendedEdges(meeting: GoldMeeting): AttendedEdge[] {
  return meeting.attendance.map(({ name, capacity }) => ({
    kind: 'attended' as const, id: `p:${name}--${meeting.id}`, source: `p:${name}`, target: meeting.id, capacity, mode: 'unknown' as const,
  }))
}

function tiesOf(meetings: readonly GoldMeeting[]): TogetherEdge[] {
  const ties = new Map<string, { source: string, target: string, shared: number, byVideo: number, strength: number }>()
  for (const { name: title, attendance } of meetings) {
    const ids = attendance.map(({ name }) => `p:${name}`).sort()
    const video = title.includes('视频') || title.startsWith('省') || title.startsWith('全国') ? 1 : 0
    for (const [i, source] of ids.entries()) {
      for (const target of ids.slice(i + 1)) {
        const before = ties.get(`${source}--${target}`) ?? { source, target, shared: 0, byVideo: 0, strength: 0 }
        ties.set(`${source}--${target}`, { source, target, shared: before.shared + 1, byVideo: before.byVideo + video, strength: before.strength + 1 / (ids.length - 1) })
      }
    }
  }
  return [...ties].map(([id, tie]) => ({ kind: 'together' as const, id, ...tie }))
}
