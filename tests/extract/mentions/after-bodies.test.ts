import { namesIn } from '../../support/read-sentences.ts'

describe('afterBodies', () => {
  it.each([
    // 牡丹江市律师协会 2013-03-08: between two with posts
    ['出席启动仪式人员有：东安区七星办事处书记刘晓鹏，东安区照庆社区马中英，东安区七星社区卫生服务站站长王淑华。', ['刘晓鹏', '马中英', '王淑华']],
    // beside each other
    ['骨科江晨镝、儿科王强、护理部李红参加会诊。', ['江晨镝', '王强', '李红']],
    ['省法院行装处杨红波、民一庭王小明参加会议。', ['杨红波', '王小明']],
    // alone the words behind a body are words
    ['骨科江晨镝参加会诊。', []],
    ['市公安局高度重视，市教育局方面表示支持。', []],
    ['市委办公室、市财政局高校处、市教育局师生代表参加。', []],
    ['他在社区工作，在医院就诊。', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names)
  })
})
