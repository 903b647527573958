import { describe, expect, it } from '@jest/globals'
import { locationId, pageId } from '../../../server/domain/ids.ts'
import { extract } from '../../../server/extract/extract.ts'
import { NO_WORDS, type UserWords } from '../../../server/extract/lexicon/user-words.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'
import { segment } from '../../../server/load/segment.ts'

function read(text: string, words: Partial<UserWords> = {}) {
  const [article] = extract({ id: pageId('p'), source: 'p', text, place: '南通市', published: '2022-03-29' }, { lexicon: loadLexicon({ ...NO_WORDS, ...words }), segment }).articles
  const attending = article?.reports.flatMap(({ attendance }) => attendance) ?? []
  return { marks: article?.marks ?? [], attending, reports: article?.reports ?? [], names: [...new Set([...attending, ...article?.cited ?? []].map(({ name }) => name))].sort() }
}

describe('the user’s words', () => {
  it('make a person of a name wherever it stands, also of two characters', () => {
    const sentence = '会上，有人提到泽旺的建议，市长王晖表示赞同。'
    expect(read(sentence).names).toEqual(['王晖'])
    const { names, marks } = read(sentence, { people: [{ name: '泽旺', aliases: [] }] })
    expect(names).toEqual(['泽旺', '王晖'].sort())
    expect(marks.find(({ label }) => label === '泽旺')).toMatchObject({ kind: 'person' })
  })

  it('find other names of a person too, as printed', () => {
    expect(read('市长王晖传达了习主席的要求。', { people: [{ name: '习近平', aliases: ['习主席'] }] }).names).toEqual(['习主席', '王晖'].sort())
  })

  it('say what is no name, whatever stands around it', () => {
    const sentence = '副市长王晖、秘书长高新园出席会议。'
    expect(read(sentence).names).toContain('高新园')
    expect(read(sentence, { notNames: ['高新园'] }).names).toEqual(['王晖'])
  })

  it('add titles with their rank', () => {
    const sentence = '市产业链副链长王晖主持召开座谈会。'
    expect(read(sentence, { titles: [{ title: '副链长', rank: 'deputy', alone: false }] }).attending).toMatchObject([{ name: '王晖', titles: [{ text: '市产业链副链长', office: '副链长', rank: 'deputy' }] }])
  })

  it('add bodies', () => {
    expect(read('市长王晖来到市算力办。', { bodies: ['市算力办'] }).marks).toContainEqual(expect.objectContaining({ kind: 'body', label: '市算力办', rule: 'bodies/known' }))
  })

  it('give a place another name, which then means nothing else', () => {
    const placed = (words: Partial<UserWords>) => read('通城市长王晖主持召开会议。', words).attending[0]?.titles[0]?.jurisdiction
    expect(read('昨天，王晖来到通城。', { places: [{ name: '通城', means: locationId('cn:320600') }] }).marks).toContainEqual(expect.objectContaining({ kind: 'place', location: 'cn:320600' }))
    expect(placed({ places: [{ name: '通城', means: locationId('cn:320500') }] })).toBe('cn:320500')
  })

  it('add nouns of meetings, of a kind', () => {
    const sentence = '昨天，市长王晖出席圆桌派。'
    expect(read(sentence).reports).toMatchObject([{ name: '圆桌派', kind: 'meeting' }])
    expect(read(sentence, { meetings: [{ noun: '圆桌派', kind: 'ceremony' }] }).reports).toMatchObject([{ name: '圆桌派', kind: 'ceremony' }])
  })

  it('leave the extractor as it is where there are none', () => {
    expect(loadLexicon()).toBe(loadLexicon())
    expect(loadLexicon().ownNames).toBeUndefined()
  })
})
