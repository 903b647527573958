import { namesIn } from '../../support/read-sentences.ts'

describe('afterBodies', () => {
  it.each([
    // 牡丹江市律师协会 2013-03-08: between two with posts
    ['出席启动仪式人员有：东安区七星办事处书记刘晓鹏，东安区照庆社区马中英，东安区七星社区卫生服务站站长王淑华。', ['刘晓鹏', '马中英', '王淑华']],
    // beside each other
    ['骨科江晨镝、儿科王强、护理部李红参加会诊。', ['江晨镝', '王强', '李红']],
    ['省法院行装处杨红波、民一庭王小明参加会议。', ['杨红波', '王小明']],
    // between two people of a list whatever a post leads to is a name (四川 2019-06-28), and a clear name behind words that are no post (驻马店 2022-04-13)
    ['县作家协会主席邓太忠、《大家文学》主编西玛珈旺、县文联副主席、县旅游协会会长张修旭出席笔会。', ['邓太忠', '西玛珈旺', '张修旭']],
    ['市作家协会主席刘康健；著名诗人、晚报社编辑张广智；县委宣传部副部长、县文联主席杨蕾静等出席会议。', ['刘康健', '张广智', '杨蕾静']],
    ['县长张强、办公室主任一行人、县委书记李明参加。', ['张强', '李明']],
    ['县长张强、项目部主任代表、县委书记李明参加。', ['张强', '李明']],
    ['《大家文学》主编西玛珈旺介绍了情况。', []],
    // alone the words behind a body are words
    // alone only a clear name before what people do
    ['骨科江晨镝参加会诊。', ['江晨镝']],
    ['瑞青班李丹详细介绍了工作室的建设工作。', ['李丹']],
    ['骨科高明介绍。', []],
    ['市公安局高度重视，市教育局方面表示支持。', []],
    ['市委办公室、市财政局高校处、市教育局师生代表参加。', []],
    ['他在社区工作，在医院就诊。', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names)
  })
})
