import { riteName } from '../../../../server/extract/meetings/reports/rite-names.ts'
import { readSentences } from '../../../support/read-sentences.ts'

describe('riteName', () => {
  it.each([
    // 新闻联播 2017-05-23, 2013-10-27; 安徽三建 2007-08-15; 人民日报 2020-05-11
    ['开幕式', '第40届南极条约协商会议23日在北京开幕。', '第40届南极条约协商会议开幕式'],
    ['闭幕式', '为期两天的第九届两岸经贸文化论坛27日下午在南宁落下帷幕。', '第九届两岸经贸文化论坛闭幕式'],
    ['开幕式', '8月14日，第二届安徽省“徽匠”状元技能大赛集团选拔赛在安徽三建工程公司工地拉开帷幕。', '第二届安徽省徽匠状元技能大赛集团选拔赛开幕式'],
    ['落成仪式', '由中国企业承建的菲律宾首座“火眼”病毒检测实验室9日正式落成。', '由中国企业承建的菲律宾首座火眼病毒检测实验室落成仪式'],
    // what is no event opens nothing, nor does a person
    ['开幕式', '来自七个公司的钢筋工选手昨天拉开帷幕。', undefined], ['签约仪式', '第九届两岸经贸文化论坛27日在南宁开幕。', undefined],
    // words about a beginning, made up
    ['启动仪式', '他要求各部门全面启动春季植树工作。', undefined], ['开工仪式', '截至目前，全市已有120个项目开工。', undefined],
    ['毕业典礼', '他回顾了自己1985年从该校毕业的经历。', undefined], ['启用仪式', '该系统于去年正式启用。', undefined],
    ['欢迎仪式', '国家主席习近平在人民大会堂举行仪式。', undefined],
  ])('%s: %s', (name, sentence, full) => { expect(riteName(name, readSentences(sentence))).toBe(full) })
})
