import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { BROWSER_FLAGS } from '@tests/e2e/chromium'

/**
 * Opens a page of another site, of which the content is given, and closes both after `look`. A frame in a
 * page without an address would be refused: only a site can embed.
 */
export async function onOtherSite(
  { html, scheme, width }: { html: string; scheme: 'light' | 'dark'; width: number },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Zeitung</title><h1>Zeitung</h1>${html}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({ ...inject('chromium'), args: BROWSER_FLAGS })
    const viewport = { width, height: 900 }
    const page = await browser.newPage({ colorScheme: scheme, viewport, locale: 'de-DE' })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await look(page)
  } finally {
    await browser?.close()
    server.close()
  }
}
