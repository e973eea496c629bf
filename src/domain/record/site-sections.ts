/** The kinds of pages of which a map of the site is made, as they are called in its addresses. */
export const SITE_SECTIONS = [
  'sitzungen',
  'debatten',
  'antraege',
  'abstimmungen',
  'vorgaenge',
  'personen',
  'organisationen',
  'quellen',
] as const

export type SiteSection = (typeof SITE_SECTIONS)[number]

/** A page of the site, and when what it shows was last published; `null`: it shows no record. */
export interface SitePage {
  path: string
  changed: Date | null
}
