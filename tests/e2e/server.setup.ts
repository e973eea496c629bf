import type { TestProject } from 'vitest/node'
import { type BrowserProgram, findChromium } from '@tests/e2e/chromium'
import { createSite, type TestSite } from '@tests/e2e/site'

declare module 'vitest' {
  interface ProvidedContext {
    site: TestSite
    chromium: BrowserProgram
  }
}

/** Starts the site that all browser tests of a project share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', await findChromium())
  const site = await createSite()
  try {
    await site.start()
  } catch (error) {
    await site.remove()
    throw error
  }
  const { baseUrl, admin, dataDir } = site
  project.provide('site', { baseUrl, admin, dataDir })
  return site.remove
}
