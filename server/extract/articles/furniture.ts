/**
 * Furniture: lines of a page that belong to no story, named in a diagnostic so that nothing disappears silently.
 */
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { because } from '../../domain/reason.ts'
import type { Block } from './blocks.ts'

const MAKERS = /^(?:本版|今日)?(?:责编|责任编辑|美编|美术编辑|版式|版面|校对|组版|编辑|值班\p{Script=Han}{0,4}|审读|制图|统筹|版式设计|图片来源|数据来源|资料来源)\s*[:：\s]|^图片由|^(?:受访者供图|资料图片|影像中国|人民视觉|新华社发)$/u
const FOLIO_WORD = String.raw`(?:第?\s*[A-Z]?\d{1,3}\s*版?|[A-Z]\d{1,2}版?|(?:\d{4}年)?\d{1,2}月\d{1,2}日|星期[一二三四五六日天]|农历\S{2,8}|要闻|综合|时政|时事|本市|国内|国际|总第\d+期)`
const FOLIO = new RegExp(String.raw`^${FOLIO_WORD}(?:\s+${FOLIO_WORD}){0,8}$|^(?:新闻热线|投稿邮箱|联系电话|邮箱|E-?mail)`, 'iu')
const LONGEST = 80
const NAMES_ONLY = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){0,5}$/u

/** True for a line that papers print around stories: who made the page, its number and date. */
export function isFurniture({ text, kind }: Block): boolean {
  return kind !== 'running' && text.length <= LONGEST && (MAKERS.test(text) || FOLIO.test(text))
}

/**
 * 责任编辑：张明: on a page of one story its editor signs it behind its text; 版式 and 校对 sign nothing.
 * @param atFoot true behind the text
 */
export function isSignature({ text, kind, bylines }: Block, atFoot: boolean): boolean {
  return kind === 'byline' && (/作者|记者|通讯员/u.test(text) || atFoot && /^(?:责任)?编辑|^责编/u.test(text)) && bylines.some(({ match: { names } }) => names.length > 0)
}

/** Says what was left outside every story, and why it is thought to belong to none. */
export function furnitureDiagnostic(block: Block, atFoot: boolean): Diagnostic {
  const names = atFoot && NAMES_ONLY.test(block.text)
  return {
    rule: names ? 'articles/editors' : 'articles/furniture',
    severity: 'info',
    message: names ? because('articles/editors', { line: block.text }) : because('articles/furniture', { line: block.text.slice(0, 40) }),
    span: block.span,
  }
}
