/** Looks at pictures as a reader would: decodes them in the browser and counts what differs. In: the bytes of a PNG or an SVG. Out: facts of its pixels. */
import type { Page } from 'playwright-core'

/** @property ink share of pixels that differ from the top left one, 0..1 @property colours distinct colours, four bits a channel */
export interface PictureFacts { readonly width: number, readonly height: number, readonly ink: number, readonly colours: number }

/** Decodes a picture on a blank page of its own. */
export async function pictureFacts(page: Page, file: Buffer, type: 'image/png' | 'image/svg+xml' = 'image/png'): Promise<PictureFacts> {
  const blank = await page.context().newPage()
  try {
    return await blank.evaluate(async (address) => {
      const picture = new Image()
      picture.src = address
      await picture.decode()
      const { naturalWidth: width, naturalHeight: height } = picture
      const surface = new OffscreenCanvas(width, height).getContext('2d')
      if (surface === null) throw new Error('no canvas')
      surface.drawImage(picture, 0, 0)
      const { data } = surface.getImageData(0, 0, width, height)
      const colours = new Set<number>()
      let ink = 0
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
        colours.add((red >> 4) << 8 | (green >> 4) << 4 | blue >> 4)
        if (red !== data[0] || green !== data[1] || blue !== data[2]) ink += 1
      }
      return { width, height, ink: ink / (data.length / 4), colours: colours.size }
    }, `data:${type};base64,${file.toString('base64')}`)
  } finally {
    await blank.close()
  }
}

/** Draws each character in the page's own font: the share of pixels in which the two differ. 0 where no font has them (the same empty box). */
export async function glyphDifference(page: Page, characters: readonly [string, string]): Promise<number> {
  return page.evaluate(([first, second]) => {
    const family = getComputedStyle(document.body).fontFamily
    function draw(character: string): Uint8ClampedArray {
      const surface = new OffscreenCanvas(64, 64).getContext('2d')
      if (surface === null) throw new Error('no canvas')
      surface.font = `48px ${family}`
      surface.fillText(character, 4, 52)
      return surface.getImageData(0, 0, 64, 64).data
    }
    const [one, other] = [draw(first), draw(second)]
    let differing = 0
    for (let at = 3; at < one.length; at += 4) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 64) differing += 1
    return differing / (64 * 64)
  }, characters)
}
