import type { Page } from 'playwright-core'

declare global {
  interface Window {
    layoutShifts: string[]
  }
}

/** What the browser tells of an element that moved (https://wicg.github.io/layout-instability/). */
interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null }[]
}

/**
 * Watches from the first thing that a page shows.
 *
 * @returns asks what has moved so far by itself, in no one's answer: how far, as a share of the window,
 *   and which elements
 */
export async function observeLayoutShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    window.layoutShifts = []
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        window.layoutShifts.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join()}`,
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(async () => {
      // An entry is told of after the picture in which the element moved.
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      )
      return window.layoutShifts
    })
}
