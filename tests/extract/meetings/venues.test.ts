import { branchVenues, goneTo, heldIn } from '../../../server/extract/meetings/venues.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

const lexicon = loadLexicon()

describe('venues', () => {
  it.each([
    ['庆祝大会25日在人民大会堂举行。', ['人民大会堂']], ['第四届合作论坛17日在浙江杭州开幕。', ['浙江杭州']], ['习近平在河内再次会见阮富仲。', ['河内']],
    ['我市在大丰区召开工作例会。', ['大丰区']], ['他在会议期间会见客人。', []], ['大家在座谈会上发言。', []],
  ])('%s was held in %j', (sentence, venues) => {
    expect(heldIn(sentence, lexicon).map(({ name }) => name)).toEqual(venues)
  })
  it.each([
    ['来到梁溪区、锡山区、江阴市、惠山区等地，检查防控工作。', ['梁溪区', '锡山区', '江阴市', '惠山区']], ['率队走访崇川区部分护理院。', ['崇川区']],
    ['随后来到跃龙小苑，看望慰问退役军人。', ['跃龙小苑']], ['来到群众中间，了解情况。', []],
  ])('%s went to %j', (sentence, venues) => {
    expect(goneTo(sentence, lexicon).map(({ name }) => name)).toEqual(venues)
  })
  it.each([['市领导王晖在南通分会场参加会议。', ['南通分会场']], ['市委领导等在市分会场参加。', ['市分会场']]])('%s: %j', (sentence, venues) => {
    expect(branchVenues(sentence).map(({ name }) => name)).toEqual(venues)
  })
})
