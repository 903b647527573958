/**
 * A real Chromium for the journey: one already installed, else the one that an npm package ships for Linux.
 * Out: a browser, or the reason there is none (said at the end of `npm test`; where CI is set it is a failure).
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/** Where installers put Chromium, Chrome and Edge, by system. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const base = process.env[folder]
    return base === undefined ? [] : [join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]
  }),
}

/** No background traffic: the tests run without a network. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic']

/** Words of the packaged browser's own flags that a test must not have: one process, weakened web security. */
const UNWANTED = ['single-process', 'headless', 'web-security', 'insecure-content', 'no-zygote']

/** Path of an executable and the flags it needs here. */
interface Executable { readonly path: string, readonly flags: readonly string[] }

/** @returns undefined where the machine has no browser and no package ships one for it */
async function findBrowser(): Promise<Executable | undefined> {
  const chosen = process.env['HUIPU_BROWSER'] ?? INSTALLED[process.platform]?.find((path) => existsSync(path))
  const unprivileged = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (chosen !== undefined) return { path: chosen, flags: unprivileged }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: packaged } = await import('@sparticuz/chromium')
  const flags = packaged.args.filter((flag) => !UNWANTED.some((word) => flag.includes(word)))
  return { path: await packaged.executablePath(), flags }
}

/** Launches the browser; undefined where there is none. The caller closes it. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const found = await findBrowser()
  if (found === undefined) return undefined
  return chromium.launch({ executablePath: found.path, args: [...found.flags, ...QUIET], headless: true })
}
