import { toldIn } from '../../../server/extract/meetings/told-words.ts'
import { readSentences } from '../../support/read-sentences.ts'

/** The last of the sentences, by its place. */
function isLastTold(...sentences: readonly string[]): boolean { return toldIn(readSentences(...sentences)).has(sentences.length - 1) }

describe('toldIn', () => {
  it.each([
    // 新闻联播 2018-09-01, 2014-07-03, 人民日报 2020-01-10
    ['李克强表示，博茨瓦纳是南部非洲重要国家，中博友谊历史悠久。', '习近平主席同总统先生成功会晤并见证签署一系列合作文件。', true],
    ['张德江说，中瑞关系一直保持良好发展势头。', '2013年习近平主席、李克强总理与来华访问的瑞士联邦主席毛雷尔举行了重要会晤。', true],
    ['李干杰指出，会标充分体现了生物多样性和文化多样性。', '中国政府将举办一届圆满成功、具有里程碑意义的缔约方大会。', true],
    // 新闻联播 2022-10-14, 2023-05-18, 2012-08-08
    ['托卡耶夫表示，中共二十大是具有划时代意义的盛会。', '13日，王岐山出席了亚洲相互协作与信任措施会议第六次峰会并发表致辞。', false],
    ['扎帕罗夫表示，吉方愿同中方一道努力。', '会谈后，两国元首签署了《关于建立新时代全面战略伙伴关系的联合宣言》。', false],
    ['瑞士驻伊朗使馆临时代办表示，将向美国政府转达伊朗的抗议。', '伊朗外长萨利希7号前往土耳其，就解救人质事件向土耳其政府寻求帮助。', false],
    ['国家主席习近平1日会见特立尼达和多巴哥参议长史密斯。', '2013年两国建立了友好关系。', false],
  ])('%s %s: %s', (said, next, told) => { expect(isLastTold(said, next)).toBe(told) })
})
