/** The kinds of pages with no day of their own, as they are called in the addresses of the site's map. */
export const SITE_SECTIONS = ['vorgaenge', 'personen', 'organisationen', 'quellen'] as const

export type SiteSection = (typeof SITE_SECTIONS)[number]

/** A page of the site, and when what it shows was last published; `null`: it shows no record. */
export interface SitePage {
  path: string
  changed: Date | null
}
