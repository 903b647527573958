/**
 * What a newcomer does in the first hour, in a real browser on the real program: an empty folder, the seeds, a person,
 * a tie and its sentence, the other language, one more page from the command line while the server runs, a picture.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { huipu, serveHuipu, type Serving } from '../support/huipu.ts'
import { noteNotRun } from '../support/not-run.ts'
import { glyphDifference, pictureFacts, type PictureFacts } from '../support/pixels.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

const ONE_MORE = '我市召开重点项目推进会\n\n晚报讯 昨天上午,我市召开重点项目推进会。市委书记王晖主持会议。市委副书记、市长吴新明参加会议。\n\n记者 李彤\n'

const browser = await launchBrowser()
if (browser === undefined) {
  noteNotRun({ what: 'the journey in a browser', why: 'no Chromium, Chrome or Edge was found', command: 'HUIPU_BROWSER=/path/to/chrome npm test -- tests/journey' })
}

describe.each(browser === undefined ? [] : [browser])('a newcomer with a browser', (chromium) => {
  let folder: string
  let serving: Serving
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    folder = temporaryFolder()
    serving = await serveHuipu(['start'], { folder })
    const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', acceptDownloads: true })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
    await page.goto(serving.address)
  }, 120_000)

  afterAll(async () => {
    await chromium.close()
    await serving.end()
    removeTemporaryFolders()
  }, 60_000)

  async function pictureOfNetwork(): Promise<PictureFacts> {
    return pictureFacts(page, await page.locator('#network').screenshot())
  }

  it('sees the five pages loaded into an empty folder', async () => {
    await page.getByText(/^5 pages, 17 articles, \d+ people$/).waitFor()
    expect(serving.said).toMatch(/Loaded 5 pages with 17 articles/)
  })

  it('opens on a network of nodes and edges in several colours', async () => {
    await page.getByRole('button', { name: /南通市/ }).first().waitFor()
    await page.locator('.network[aria-busy=false]').waitFor()
    // On a busy machine the first frames come late; a picture that never comes fails all the same.
    let facts = await pictureOfNetwork()
    for (let look = 0; look < 40 && facts.ink < 0.02; look += 1) {
      await page.waitForTimeout(250)
      facts = await pictureOfNetwork()
    }
    expect(facts.ink).toBeGreaterThan(0.02)
    expect(facts.colours).toBeGreaterThan(20)
  })

  it('draws 王 and 晖 as two different characters', async () => {
    expect(await glyphDifference(page, ['王', '晖'])).toBeGreaterThan(0.05)
  })

  it('finds 王晖 by pinyin and opens his panel', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('wanghui')
    await page.getByRole('option', { name: /王晖/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary').getByRole('heading', { name: /王晖/ }).waitFor()
    expect(await page.getByRole('complementary').innerText()).toContain('市委书记')
  })

  it('opens his tie to 吴新明 and reads the sentences with both names marked', async () => {
    await page.getByRole('complementary').locator('.closest').getByRole('link', { name: /吴新明/ }).click()
    const panel = page.getByRole('complementary')
    await panel.getByText(/were together/).waitFor()
    expect((await panel.locator('h2').first().innerText()).replace(/\s+/g, ' ')).toMatch(/王晖.*吴新明.*were together 4 times/)
    const quotes = await panel.locator('blockquote').allInnerTexts()
    expect(quotes.some((quote) => quote.includes('王晖出席会议并讲话'))).toBe(true)
    expect(new Set(await panel.locator('blockquote mark').allInnerTexts())).toEqual(new Set(['王晖', '吴新明']))
  })

  it('follows a quote to its article with every mark', async () => {
    await page.getByRole('complementary').locator('.clipping-headline').first().click()
    const panel = page.getByRole('complementary')
    await panel.locator('.switches').waitFor()
    expect(await panel.innerText()).toContain('王晖')
    await page.keyboard.press('Escape')
  })

  it('says the same in Chinese after one click', async () => {
    await page.getByRole('button', { name: 'Language' }).click()
    await page.getByRole('menuitem', { name: '中文' }).click()
    await page.getByText(/^5 个版面/).or(page.getByText(/5 版/)).first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/)
    await page.getByRole('button', { name: '语言' }).click()
    await page.getByRole('menuitem', { name: 'English' }).click()
    await page.getByText(/^5 pages/).waitFor()
  })

  it('sees a page loaded from the command line while the server runs', async () => {
    writeInto(folder, '更多/page.txt', ONE_MORE)
    const loaded = await huipu(['load', '更多', '--place', '南通市'], { folder })
    expect(loaded).toMatchObject({ code: 0 })
    await page.getByText(/^6 pages, 18 articles, \d+ people$/).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('王晖')
    await page.getByRole('option', { name: /王晖/ }).first().click()
    await page.getByRole('complementary').getByText('重点项目推进会').first().waitFor()
  })

  it('exports a picture of the size it announced, and not a blank one', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save PNG' }).click()
    const saved = await download
    const [, width, height] = /(\d+)x(\d+)\.png$/.exec(saved.suggestedFilename()) ?? []
    const facts = await pictureFacts(page, await readFile(await saved.path()))
    expect([facts.width, facts.height]).toEqual([Number(width), Number(height)])
    expect(facts.width).toBeGreaterThan(1500)
    expect(facts.ink).toBeGreaterThan(0.01)
    expect(facts.colours).toBeGreaterThan(20)
  })

  it('never hears an error from the page', () => {
    expect(complaints).toEqual([])
  })
})
