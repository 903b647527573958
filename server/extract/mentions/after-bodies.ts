/**
 * Names that stand right behind a body, without a post: 骨科江晨镝、儿科王强, 照庆社区马中英; and between two people of a list whatever else a name is.
 *
 * Text + the names found so far → more of them. Only in a list, and where the item beside it is a person too: elsewhere the words behind a body are words.
 * One pass over the items; a few looks an item.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import { nameAt } from './names.ts'
import { ODDS } from './plausible.ts'
import type { Register } from './register.ts'

const ITEM = /[^、，。；：（）“”\s]+/gu
const LONGEST_ITEM = 40
const SHORTEST_BODY = 2
/** A clause, and no body. */
const CLAUSE = /[的了着是在将把被与和同向对为]/u

/** @property person it ends in a known name @property candidate a likely name behind a body @property between what is a name only between two people */
interface Item { readonly person: boolean, readonly candidate: string | undefined, readonly between: string | undefined }

const NOBODY: Item = { person: false, candidate: undefined, between: undefined }
const PERSON: Item = { ...NOBODY, person: true }

/** Admits people who are named behind their body only. */
export function afterBodies(text: string, known: Register, lexicon: Lexicon): void {
  if (!text.includes('、') && !text.includes('，')) return
  let before = NOBODY
  /** what stands behind a person, and perhaps before another */
  let pending: string | undefined
  let at = 0
  for (const { 0: words, index } of matchesOf(ITEM, text)) {
    const end = index + words.length
    if (index - at > 1) { before = NOBODY; pending = undefined }
    const item = itemAt(text, { start: index, end, known, lexicon, besidePerson: before.person })
    at = end
    if (item.candidate !== undefined && (before.person || before.candidate !== undefined)) admit(known, item.candidate)
    if (before.candidate !== undefined && (item.person || item.candidate !== undefined)) admit(known, before.candidate)
    if (isPost(text, { start: index, end, lexicon })) continue
    if (pending !== undefined && item.person) admit(known, pending)
    pending = item.between
    before = item
  }
}

function admit(known: Register, name: string): void { known.add(name, 'people/after-body') }

interface Place { readonly start: number, readonly end: number, readonly lexicon: Lexicon }

/** @param besidePerson whether the item before is one: what is a name only between two people is not looked for elsewhere */
function itemAt(text: string, { start, end, known, lexicon, besidePerson }: Place & { readonly known: Register, readonly besidePerson: boolean }): Item {
  const close = followed(text, { start, end, lexicon })
  const person = known.endsAt(text, end) || (close !== end && known.endsAt(text, close))
  if (person || end - start > LONGEST_ITEM) return person ? PERSON : NOBODY
  const place = { start, end, lexicon }
  const candidate = behindBody(text, close, place)
  return { person, candidate, between: besidePerson ? candidate ?? behindPost(text, place) ?? behindWords(text, place) : undefined }
}

/** 县文联主席、县作协主席邓太忠: the first of several posts of one person. */
function isPost(text: string, { start, end, lexicon }: Place): boolean { return lexicon.offices.before(text, end, start) !== undefined }

/** Where the last item's name ends and its verb begins; the item's end where no verb is known. */
function followed(text: string, { start, end, lexicon }: Place): number {
  const close = lexicon.triggers.first(text, start, Math.min(end, start + LONGEST_ITEM))?.start ?? end
  const others = text.slice(start, close).indexOf('等')
  return others > 0 ? start + others : close
}

/** The likely name between the end of a body and that of the item, or the verb behind it. */
function behindBody(text: string, close: number, { start, lexicon }: Place): string | undefined {
  for (const length of [3, 2]) {
    const from = close - length
    if (from - start < SHORTEST_BODY || !isSurname(text, from, lexicon) || lexicon.bodyEndings.before(text, from, start) === undefined || CLAUSE.test(text.slice(start, from))) continue
    if (nameAt(text, from, { listed: true, lexicon })?.end === close && !lexicon.triggers.standsIn(text, start, from) && lexicon.nameModel.odds(text, from, close) > ODDS.glued) return text.slice(from, close)
  }
  return undefined
}

function isSurname(text: string, at: number, lexicon: Lexicon): boolean {
  const surname = lexicon.surnames.at(text, at)?.value
  return surname === 'common' || surname === 'compound'
}

const ODD = /^\p{Script=Han}{2,4}$/u
/** People who are named by what they are, not by name. */
const KIND = /[们人员者长表]$|家属|代表|团|等|及|全体|部分|各|有关|相关|负责|两|[处科室部局办院组队会]/u

/** 主编西玛珈旺: what a post leads to, between two people with posts, is a name even where no name is like it. */
function behindPost(text: string, { start, end, lexicon }: Place): string | undefined {
  for (const length of [2, 3, 4]) {
    const name = text.slice(end - length, end)
    const office = end - length > start ? lexicon.offices.before(text, end - length, start) : undefined
    if (office?.value.rank === undefined || !ODD.test(name)) continue
    return KIND.test(name) || lexicon.notNames.has(name) || lexicon.notAfterOffice.at(text, end - length) !== undefined || lexicon.places.nameAt(name, 0) !== undefined || lexicon.triggers.standsIn(name) ? undefined : name
  }
  return undefined
}

/** 天中晚报社编辑张广智: a clear name behind words that no list knows for a post. */
function behindWords(text: string, { start, end, lexicon }: Place): string | undefined {
  if (CLAUSE.test(text.slice(start, end)) || lexicon.triggers.standsIn(text, start, end)) return undefined
  const name = text.slice(end - CLEAR_LENGTH, end)
  const clear = end - start >= CLEAR_LENGTH + SHORTEST_BODY && ODD.test(name) && lexicon.surnames.at(name, 0)?.value === 'common' && lexicon.nameModel.odds(name, 0, CLEAR_LENGTH) > CLEAR
  return clear && !KIND.test(name) && !lexicon.notNames.has(name.slice(1)) && !lexicon.notNames.has(name.slice(0, 2)) ? name : undefined
}

const CLEAR_LENGTH = 3
/** Characters that hardly stand together but in a name. */
const CLEAR = 8
