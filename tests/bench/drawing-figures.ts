/** How long the explorer takes from the network's data to the first drawn network: the built program, the seed pages, a real browser. Prints rows as JSON. */
import { launchBrowser } from '../support/browser.ts'
import { serveHuipu } from '../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

const ROUNDS = 5

/** Runs in the page before anything else: notes the first frame in which a canvas of the network holds a drawn pixel. */
function watchForDrawing(): void {
  const sample = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true })
  function look(): void {
    const drawn = [...document.querySelectorAll<HTMLCanvasElement>('#network canvas')].some((canvas) => {
      if (sample === null || canvas.width === 0 || canvas.height === 0) return false
      sample.clearRect(0, 0, 64, 64)
      sample.drawImage(canvas, 0, 0, 64, 64)
      return sample.getImageData(0, 0, 64, 64).data.some((value) => value > 0)
    })
    if (drawn) performance.mark('network drawn')
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Milliseconds between the end of the first answer of /api/network and the first drawn frame. */
function sinceData(): number | undefined {
  const [drawn] = performance.getEntriesByName('network drawn')
  const data = performance.getEntriesByType('resource').find(({ name }) => name.includes('/api/network'))
  return drawn === undefined || !(data instanceof PerformanceResourceTiming) ? undefined : drawn.startTime - data.responseEnd
}

const browser = await launchBrowser()
if (browser === undefined) throw new Error('There is no Chromium, Chrome or Edge here; name one in HUIPU_BROWSER.')
const serving = await serveHuipu(['start'], { folder: temporaryFolder() })
const figures: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(watchForDrawing)
  await page.goto(serving.address)
  await page.waitForFunction(() => performance.getEntriesByName('network drawn').length > 0)
  const figure = await page.evaluate(sinceData)
  if (figure !== undefined) figures.push(figure)
  await page.close()
}
await browser.close()
await serving.end()
removeTemporaryFolders()
const median = figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]
process.stdout.write(JSON.stringify([{ what: `first drawn network after its data arrived (median of ${figures.length})`, figure: median, unit: 'ms', budget: 1000 }]))
