import { startOfStateOffice } from '../../../server/extract/mentions/state-offices.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

function titleIn(text: string, word: string): string | undefined {
  const start = text.indexOf(word)
  const from = startOfStateOffice(text, { word, start }, { floor: 0, lexicon: loadLexicon() })
  return from === undefined ? undefined : text.slice(from, start + word.length)
}

describe('startOfStateOffice', () => {
  it.each([
    ['抗议美国总统', '总统', '美国总统'],
    ['援引新加坡总理', '总理', '新加坡总理'],
    ['参议院议员致信联合国秘书长', '联合国秘书长', '联合国秘书长'],
    ['多方呼吁北约秘书长', '秘书长', '北约秘书长'],
    ['欢迎越南前总理', '总理', '越南前总理'],
    // nobody's state stands before it
    ['批评总统', '总统', undefined],
    ['市人大常委会秘书长', '秘书长', undefined],
    // an ambassador is of the state that sends
    ['中国驻美国大使', '大使', undefined],
  ])('%s', (text, word, title) => {
    expect(titleIn(text, word)).toBe(title)
  })
})
