/**
 * How two names of meetings are to each other. Papers name a meeting in full or leave out what stands in front (全国政协, 商务部) or in the middle
 * (叙利亚总统, 叙总统); a number (第十五次) is never left out, and two numbers are two sessions. Pure.
 */
import { meetingName } from './meeting-key.ts'

/** `ending`: one is how the other ends; `part`: the characters of one stand in the other, in their order. */
export type Likeness = 'equal' | 'ending' | 'part' | 'other'

const NUMBER = /第[0-9一二三四五六七八九十百]+[届次期场]/gu

/** Compared as meeting-key.ts compares names. */
export function nameLikeness(one: string, other: string): Likeness {
  const [a, b] = [meetingName(one), meetingName(other)]
  if (a === b) return 'equal'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (!numbersFit(short, long)) return 'other'
  if (long.endsWith(short)) return namesAnotherGuest(short, long) ? 'other' : 'ending'
  return isSubsequence(short, long) ? 'part' : 'other'
}

/** The one with fewer characters. */
export function shorter(one: string, other: string): string {
  return meetingName(one).length <= meetingName(other).length ? one : other
}

/** 新闻发布会, 欢迎仪式, 第一次全体会议: a place may have several in a day, so that only the chair tells them apart. */
export function saysLittle(name: string): boolean {
  return [...meetingName(name).replace(NUMBER, '').replace(/全体|分组|联组|[开闭]幕/gu, '')].length < SHORTEST_NAME
}

const SHORTEST_NAME = 6

/** 会见班达里 is not 同莫迪和班达里会晤: the long name has a guest more. */
function namesAnotherGuest(short: string, long: string): boolean {
  return short.endsWith('会见') && long.slice(0, -short.length).includes('和')
}

/** All numbers of the short name stand in the long one: 第十三次集体学习 is not 第三次集体学习, though its characters are there. */
function numbersFit(short: string, long: string): boolean {
  const numbers = new Set(long.match(NUMBER))
  return (short.match(NUMBER) ?? []).every((number) => numbers.has(number))
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
