/**
 * A web page → the text of its article and what the page says of itself. Boilerplate (menus, footers, advertisements) is dropped
 * by Mozilla's Readability, which Firefox's reader view uses; paragraphs and line breaks stay lines. Where it finds no article,
 * the whole body is taken, menus and footers left out.
 */
import { LONGEST_ADDRESS, WEB_ADDRESS } from '../contract/load.ts'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parseDay } from './parse-day.ts'
import type { KnownOfPage } from './known-of-page.ts'

const BLOCKS = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL'])
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'BUTTON', 'SELECT', 'TEXTAREA'])
const OUTSIDE_ARTICLES = 'nav, header, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"]'
/** Where pages state their date, in order of trust. */
const DATES = ['meta[property="article:published_time"]', 'meta[name="publishdate"]', 'meta[name="PubDate"]', 'meta[name="pubdate"]', 'meta[name="publish_time"]', 'meta[itemprop="datePublished"]', 'meta[name="date"]', 'time[datetime]']
/** Fewer characters than this are a caption, not an article. */
const LEAST_ARTICLE = 20

export interface HtmlReading {
  readonly text: string
  readonly known: KnownOfPage
}

/** Lines of text, one a paragraph; empty where the page holds none. */
export function htmlToText(html: string): HtmlReading {
  const document = parse(html)
  const known = aboutItself(document)
  const article = new Readability(document, { charThreshold: LEAST_ARTICLE, serializer: textOf }).parse()
  const text = article?.content ?? ''
  return { text: text.length >= LEAST_ARTICLE ? text : bodyText(parse(html)), known }
}

function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document
}

/** Changes the document: what is no article is taken out. */
function bodyText(document: Document): string {
  for (const element of [...document.querySelectorAll(OUTSIDE_ARTICLES)]) element.remove()
  return textOf(document.body)
}

/** White space as a browser shows it; ideographic spaces, which open paragraphs, stay. */
function textOf(node: Node): string {
  return rawText(node).split('\n').map((line) => line.replace(/[ \t\u00a0]+/g, ' ').replace(/^ | $/g, '')).filter((line) => line.trim() !== '').join('\n')
}

function rawText(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/[\t\n\f\r]+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (SILENT.has(name) || node.nodeType === 8) return ''
  if (name === 'BR') return '\n'
  const inner = [...node.childNodes].map(rawText).join('')
  return BLOCKS.has(name) ? `\n${inner}\n` : inner
}

function aboutItself(document: Document): KnownOfPage {
  const title = titleOf(document)
  const published = DATES.map((selector) => document.querySelector(selector)).map((element) => parseDay(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '')).find((day) => day !== undefined)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return {
    ...(title === '' ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(WEB_ADDRESS.test(canonical) && canonical.length <= LONGEST_ADDRESS ? { url: canonical } : {}),
  }
}

/** The heading, where the window's title begins with it or there is none; window titles end in the name of the site. */
function titleOf(document: Document): string {
  const heading = oneLine(document.querySelector('h1')?.textContent)
  const shared = oneLine(document.querySelector('meta[property="og:title"]')?.getAttribute('content'))
  const window = oneLine(document.title)
  if (heading !== '' && (window === '' || window.startsWith(heading))) return heading
  return shared !== '' ? shared : window.replace(/\s*[_|–—-]\s*[^_|–—-]{2,20}$/, '')
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
