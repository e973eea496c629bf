import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { BROWSER_FLAGS } from '@tests/e2e/chromium'

export type PageOptions = {
  scheme?: 'light' | 'dark'
  /** Width of the window in CSS pixels. */
  width?: number
  javaScript?: boolean
  /** Take the cookies of that page along, so as to stay signed in. */
  signedInAs?: Page
  /** Another site than the one that all tests share. */
  site?: { baseUrl: string }
}

let browser: Browser | undefined
let contexts: BrowserContext[] = []
let strangers: string[] = []

/**
 * Opens an empty page; `goto('/sitzungen')` leads into the site under test. It is closed after the
 * test, which fails if the page asked any other host for anything.
 */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const { scheme = 'light', width = 1440, javaScript = true, signedInAs } = options
  const { baseUrl } = options.site ?? inject('site')
  browser ??= await chromium.launch({ ...inject('chromium'), args: BROWSER_FLAGS })
  const context = await browser.newContext({
    baseURL: baseUrl,
    colorScheme: scheme,
    viewport: { width, height: width < 700 ? 844 : 900 },
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    ...(signedInAs && { storageState: await signedInAs.context().storageState() }),
  })
  contexts.push(context)
  context.setDefaultTimeout(60_000)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== baseUrl) strangers.push(url.href)
  })
  return context.newPage()
}

afterEach(async () => {
  const asked = strangers
  await Promise.all(contexts.map((context) => context.close()))
  contexts = []
  strangers = []
  expect(asked, 'requests to other hosts').toEqual([])
})

afterAll(async () => {
  await browser?.close()
})
