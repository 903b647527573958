import { loadLexicon } from '../../../server/load/lexicon.ts'

const lexicon = loadLexicon()

describe('compileLexicon', () => {
  it('knows what an office ranks and whether it names its body', () => {
    expect(lexicon.offices.get('副市长')).toEqual({ rank: 'deputy', self: true })
    expect(lexicon.offices.get('书记')).toEqual({ rank: 'chief', self: false })
    expect(lexicon.offices.get('市领导')).toEqual({ self: true })
  })
  it('keeps common, rare and compound surnames apart', () => {
    expect([lexicon.surnames.get('王'), lexicon.surnames.get('会'), lexicon.surnames.get('欧阳')]).toEqual(['common', 'rare', 'compound'])
  })
  it('knows what a verb says of a person, and what a noun says of a meeting', () => {
    expect([lexicon.triggers.get('主持'), lexicon.triggers.get('汇报'), lexicon.triggers.get('列席')]).toEqual(['chair', 'speaker', 'attendee'])
    expect([lexicon.meetingNouns.get('座谈会'), lexicon.meetingNouns.get('签约仪式'), lexicon.meetingNouns.get('委员会')]).toEqual(['meeting', 'ceremony', 'notMeeting'])
  })
})
