/**
 * Twice the text takes about twice the steps, whatever the text: hostile ones too, which nobody prints but anybody may load.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { pageId } from '../../server/domain/ids.ts'
import { extractFacts } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { stepsOf } from '../support/count-steps.ts'

const lexicon = loadLexicon()
/** A segmenter that finds no words: what it is asked is counted with the rest. */
const context = { lexicon, segment: (text: string) => Array.from(text, (word) => ({ word, tag: 'x' })) }
const seeds = ['001_b6ff048d59d9e1a7', '002_8a70db548a4265b7', '004_219b57b8273a78ca'].map((name) => readFileSync(`seed/${name}.txt`, 'utf8')).join('').slice(0, 1500)
const unpunctuated = seeds.replace(/[^\p{Script=Han}]/gu, '')

const SIZE = 5_000
/** Steps of a text twice as long, over those of the text: 4 for the square of the length. */
const MOST = 2.5

function steps(text: string): number {
  return stepsOf(() => { extractFacts({ id: pageId('p'), source: 'p', text, place: '南通市', published: '2022-03-29' }, context) })
}

/** The piece again and again, to the length. */
function filled(piece: string, length: number): string { return piece.repeat(Math.ceil(length / piece.length)).slice(0, length) }

/** Names that are all different, so that no list of names stays short. */
function manyNames(length: number, joint: string): string {
  let text = ''
  for (let i = 0; text.length < length; i += 1) text += `王${String.fromCharCode(0x4e00 + i % 5000)}${String.fromCharCode(0x5e00 + Math.floor(i / 7) % 3000)}${joint}`
  return text
}

describe('time is linear in the page', () => {
  it.each<[string, (length: number) => string]>([
    ['text without punctuation', (length) => filled(unpunctuated, length)],
    ['text as printed', (length) => filled(seeds, length)],
    ['one line', (length) => filled(seeds.replace(/\s/gu, ''), length)],
    ['sentences without a full stop', (length) => filled(seeds.replace(/[\s。！？…]/gu, '，'), length)],
    ['、', (length) => filled('、', length)],
    ['，', (length) => filled('，', length)],
    ['opening brackets', (length) => filled('（', length)],
    ['nested brackets', (length) => filled('（', length / 2) + filled('）', length / 2)],
    ['quotation marks', (length) => filled('“', length)],
    ['lone surrogates', (length) => filled('\ud800', length)],
    ['right-to-left marks', (length) => filled('\u200f\u202e', length)],
    ['right-to-left marks in text', (length) => filled('市\u202e长\u200f王', length)],
    ['spaces', (length) => filled(' ', length)],
    ['spaced characters', (length) => filled('王 伟 ', length)],
    ['empty lines', (length) => filled('\n', length)],
    ['short lines', (length) => filled('王伟\n', length)],
    ['short lines with a stop', (length) => filled('王伟。\n', length)],
    ['digits', (length) => filled('1', length)],
    ['days', (length) => filled('3月28日', length)],
    ['headings', (length) => filled('# 召开会议\n', length)],
    ['by-lines', (length) => filled('记者 王伟 ', length)],
    ['quotations before a post', (length) => filled('“王”“伟”书记', length)],
    ['brackets before a post', (length) => filled('（王）（伟）书记王伟', length)],
    ['bracketed names', (length) => filled('（王伟）', length)],
    ['titles', (length) => filled('市委书记', length)],
    ['posts and names', (length) => filled('市委书记王伟、', length)],
    ['one clause of posts and names', (length) => filled('市委书记王伟主持召开会议', length)],
    ['verbs', (length) => filled('召开', length)],
    ['verbs between commas', (length) => filled('王伟主持召开会议，', length)],
    ['receptions', (length) => filled('王伟会见李强，', length)],
    ['talks', (length) => filled('王伟同李强举行会谈', length)],
    ['inspections', (length) => filled('王伟到企业调研，', length)],
    ['in halls', (length) => filled('在人民大会堂', length)],
    ['names, all different, in one list', (length) => manyNames(length, '、')],
    ['names, all different, in one list that a post governs', (length) => `副市长王伟、${manyNames(length, '、')}出席会议`],
    ['the same, in traditional characters', (length) => `副市長葉國華、${manyNames(length, '、')}出席會議`],
    ['names in traditional characters, in one list', (length) => filled('市長葉國華、', length)],
    ['verbs between commas, in traditional characters', (length) => filled('葉國華主持召開會議，', length)],
    ['dots', (length) => filled('阿·', length)],
    ['places', (length) => filled('江苏省南通市崇川区', length)],
    ['towns', (length) => filled('将台乡镇街道', length)],
  ])('%s', (_, make) => {
    const [half, one, two] = [steps(make(SIZE / 2)), steps(make(SIZE)), steps(make(SIZE * 2))]
    expect(one / half).toBeLessThan(MOST)
    expect(two / one).toBeLessThan(MOST)
  })

  // A pattern that may divide a run of phrases in many ways would not end here.
  it.each([
    ['places behind what comes next', `昨天上午，市长王伟主持召开座谈会。王伟讲话。李强发言。随后我市${'在甲乙'.repeat(40)}，举行重点项目集中开工仪式。`],
    ['occasions behind a party', `昨天上午，市长王伟主持召开座谈会。代表们${'出席了甲乙丙，'.repeat(40)}。`],
  ])('%s', (_, text) => {
    expect(steps(text)).toBeGreaterThan(0)
  })

  it('any piece, repeated', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'市委书记王伟、，。：（）“”《》同在召开会见调研出席指出到 \n#*·3月日\ud800\u202e'), minLength: 1, maxLength: 12 }), (piece) => {
      expect(steps(filled(piece, SIZE)) / steps(filled(piece, SIZE / 2))).toBeLessThan(MOST)
    }), { numRuns: 12 })
  })
})
