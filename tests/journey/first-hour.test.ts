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
    await page.getByText(/^5 pages, 17 articles, \d+ people, \d+ of them only cited$/).waitFor()
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

  it('finds the holder of a post, a place, and who is near a name that nobody bears', async () => {
    await page.keyboard.press('Escape')
    const found = async (typed: string, group: string): Promise<string> => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill(typed)
      const options = page.getByRole('group', { name: group, exact: true }).getByRole('option')
      await options.first().waitFor()
      return (await options.first().innerText()).replace(/\s+/g, ' ')
    }
    expect(await found('南通市市长', 'Posts')).toMatch(/^南通市 市长 吴新明/)
    await page.keyboard.press('Escape')
    expect(await found('王慧', 'Names near this one')).toMatch(/^王晖/)
    await page.keyboard.press('Escape')
    expect(await found('无锡', 'Places')).toMatch(/^无锡市 .*4 meetings$/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove filter: 无锡市' }).waitFor()
  })

  it('goes back and forward through filters, the table and what is open', async () => {
    const chip = page.getByRole('button', { name: 'Remove filter: 无锡市' })
    await page.getByRole('button', { name: 'As a table' }).click()
    await page.locator('.sorted-table').first().waitFor()
    const shared = page.url()
    await page.goBack()
    await page.locator('#network').waitFor()
    expect(await chip.count()).toBe(1)
    await page.goBack()
    await chip.waitFor({ state: 'detached' })
    await page.goForward()
    await page.goForward()
    await page.locator('.sorted-table').first().waitFor()
    expect([page.url(), await chip.count()]).toEqual([shared, 1])
    await page.goto(serving.address)
    await page.locator('.network[aria-busy=false]').waitFor()
  })

  it('opens a node by key, reads on in the panel, and comes back to the node by Escape', async () => {
    // Pressed at once, before the network has come: the keys are kept and done when it has.
    await page.reload()
    await page.locator('#network').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const heading = page.getByRole('complementary').locator('h2')
    await heading.waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('aside') !== null)
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await heading.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => [document.activeElement?.id, document.activeElement?.hasAttribute('data-standing')])).toEqual(['network', true])
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('wanghui')
    await page.getByRole('option', { name: /王晖/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary').getByRole('heading', { name: /王晖/ }).waitFor()
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
    await page.getByText(/^6 pages, 18 articles, \d+ people, \d+ of them only cited$/).waitFor()
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

  it('exports the same picture as vectors, with its words as words', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save SVG' }).click()
    const svg = await readFile(await (await download).path(), 'utf8')
    const drawn = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
      const said = [...root.querySelectorAll('text')].map((element) => element.textContent ?? '')
      return { name: root.nodeName, lines: root.querySelectorAll('line').length, discs: root.querySelectorAll('circle').length, said }
    }, svg)
    expect(drawn.name).toBe('svg')
    expect(drawn.lines).toBeGreaterThan(100)
    expect(drawn.discs).toBeGreaterThan(40)
    expect(drawn.said.join('\n')).toMatch(/吴新明[\s\S]*南通市[\s\S]*From 6 newspaper pages/)
    const pixels = await pictureFacts(page, Buffer.from(svg), 'image/svg+xml')
    expect(pixels.ink).toBeGreaterThan(0.01)
    expect(pixels.colours).toBeGreaterThan(20)
  })

  it('is told of an address that leads nowhere, and finds the way home', async () => {
    const lost = await page.context().newPage()
    const answer = await lost.goto(`${serving.address}/foo`)
    expect([answer?.status(), await lost.getByText('没有这个页面').count()]).toEqual([404, 1])
    await lost.getByRole('link', { name: 'Go to the explorer' }).click()
    await lost.locator('.network[aria-busy=false]').waitFor()
    await lost.close()
  })

  it('never hears an error from the page', () => {
    expect(complaints).toEqual([])
  })
})
