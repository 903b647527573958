/** Datelines as papers and agencies print them, and words that only look like one. */
import { datelineAt } from '../../../server/extract/articles/datelines.ts'

test.each([
  ['晚报讯 昨天上午', '晚报讯', undefined, undefined],
  ['盐城晚报讯 3月28日', '盐城晚报讯', undefined, undefined],
  ['晚报综合消息 昨天', '晚报综合消息', undefined, undefined],
  ['本报讯（记者 张明）昨日', '本报讯', undefined, undefined],
  ['本报北京2月3日电 （记者张烁）', '本报北京2月3日电', '北京', '2月3日'],
  ['新华社杭州10月17日电  （记者', '新华社杭州10月17日电', '杭州', '10月17日'],
  ['（新华社北京5月27日电 记者', '新华社北京5月27日电', '北京', '5月27日'],
  ['据新华社电  （记者', '据新华社电', undefined, undefined],
  ['央视网消息(新闻联播)：今年', '央视网消息(新闻联播)', undefined, undefined],
  ['央视网(新闻联播)消息：', '央视网(新闻联播)消息', undefined, undefined],
  ['金黔在线讯11月14日,省委副书记', '金黔在线讯', undefined, undefined],
  ['【连网】(记者 朱萍) 昨日下午', '【连网】', undefined, undefined],
  // 湖北日报 2022-03-11, 河南 2009-10-20, 国际在线 2019-03-07
  ['荆楚网(湖北日报网)讯(通讯员 程旭东)“东风', '荆楚网(湖北日报网)讯', undefined, undefined],
  ['信阳消息(记者 张方志)10月19日下午', '信阳消息', undefined, undefined],
  ['国际在线陕西报道(郭克强):3月5日', '国际在线陕西报道', '陕西', undefined],
  ['融媒体中心讯 10月8日', '融媒体中心讯', undefined, undefined],
])('%s', (line, text, city, day) => {
  const found = datelineAt(line)
  expect([found?.text, found?.city, found?.day]).toEqual([text, city, day])
})

test.each(['【传感中国】订制全新滋味', '【新时代 新征程】（记者 张明）', '【东方时空网】昨天', '新华社长篇通讯：再塑党的形象', '记者从会上获悉', '县委书记主持会议', '据悉，会议', '停电通知：今日', '好消息(附名单)', '新闻报道(三)'])('%s opens no story', (line) => {
  expect(datelineAt(line)).toBeUndefined()
})
