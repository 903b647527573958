/**
 * Posts that identify nobody by themselves, beside those of a bearer of the name: the same post named in short (外长, 该州州长), the head of a body that the line
 * does not name again (医院院长 of 北大一院), or a calling of the bearer's field (医生). Pure.
 */
import type { Bearer } from '../people/bearers.ts'
import { fieldsOfWords } from '../posts/fields.ts'
import { standingOf } from '../posts/standing.ts'
import { stationsOf } from '../posts/stations.ts'

/** 外长, 外交部长 → 外交部部长; 检察长 → 最高人民检察院检察长. */
export function namesInShort(stray: Bearer, bearer: Bearer): boolean {
  const short = wordsOf(stray)
  return short.some((words) => [...words].length >= 2 && bearer.posts.some(({ role }) => plainWords(role.title).endsWith(words)))
}

/** 医院院长: a head of such a body, whichever it is. */
export function headsSomeBody(stray: Bearer, bearer: Bearer): boolean {
  return wordsOf(stray).some((words) => {
    const [, office] = OF_SOME_BODY.exec(words) ?? []
    return office !== undefined && bearer.posts.some(({ role: { title } }) => title.endsWith(office) && (title.includes('副') === words.includes('副')))
  })
}

const OF_SOME_BODY = /^(?:医院|学校|公司|集团|园区|企业|大学|学院|研究院|研究所|小区|社区|村|县|镇|乡|合作社|书店)(副?(?:院长|校长|董事长|总经理|总裁|所长|主任|书记|党委书记|党支部书记|负责人|理事长|经理))$/u

/** A doctor and a doctor, neither far above the other. */
export function hasLikeCalling(stray: Bearer, bearer: Bearer): boolean {
  const fields = wordsOf(stray).flatMap(fieldsOfWords)
  return fields.length > 0 && bearer.posts.some((post) => ((standingOf(post) ?? HIGH) < HIGH || stationsOf(post).some(({ ladder }) => ladder === 'society')) && fieldsOfWords(post.role.title).some((field) => fields.includes(field)))
}

const HIGH = 3

/** Scholars are of any field. */
const OF_ANY_FIELD = /(?:院士|教授|博士|专家|研究员|学者|顾问|代表|委员)$/u

/** A student and a judge. */
export function isOfOtherField(stray: Bearer, bearer: Bearer): boolean {
  const [one, other] = [wordsOf(stray).filter((words) => !OF_ANY_FIELD.test(words)).flatMap(fieldsOfWords), bearer.posts.flatMap(({ role: { title } }) => fieldsOfWords(title))]
  return one.length > 0 && other.length > 0 && !one.some((field) => other.includes(field))
}

function wordsOf(stray: Bearer): readonly string[] {
  return stray.profiles.flatMap(({ posts }) => [...posts.values()]).map(({ role }) => plainWords(role.title))
}

function plainWords(title: string): string {
  return title.replace(/^[该本其](?=.{2,})/u, '').replace(/部部长$/u, '部长').replace(/外交部长$/u, '外长')
}
