import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What keeps people from using the page as it stands: each broken rule of accessibility with the first
 * element that breaks it, and content that is wider than the window.
 */
export async function breaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    // Describing what breaks no rule takes most of the time.
    .options({ resultTypes: ['violations'] })
    .analyze()
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth] as const
  })
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(content > window ? [`${content} px wide in a window of ${window} px`] : []),
  ]
}
