/** What the embedded pages have in common. */
import { formatGerman, isExactDay } from '@/domain/time/edtf'
import { sessionPath, sourcePath } from '@/domain/record/paths'
import type { AgendaItemRef, BodyView, CitationView, SessionRef } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { markup, type Markup } from '@/publish/markup/markup'

export const unknown = (words: string): Markup => markup`<span class="unknown">${words}</span>`

const day = (date: string | null): Markup => {
  if (date === null) return unknown('Datum nicht berichtet')
  const words = formatGerman(date)
  return isExactDay(date) ? markup`<time datetime="${date}">${words}</time>` : markup`${words}`
}

/** Where and when: the organization if the session's title does not name it, the day, the item. */
export function whereLine(origin: Origin, session: SessionRef, item: AgendaItemRef): Markup {
  const { organization, title } = session
  const who = title.includes(organization.name) ? null : `${organization.name}, `
  const number = item.number === null ? null : `Tagesordnungspunkt\u00a0${item.number}: `
  return markup`<p>${who}<a href="${pageAddress(origin, sessionPath(session))}">${title}</a>, ${day(session.date)} · ${number}<a href="${pageAddress(origin, item.path)}">${item.title}</a></p>`
}

/** Which source says so, and where in it. */
export function sourceLine(origin: Origin, citations: readonly CitationView[]): Markup | null {
  if (citations.length === 0) return null
  const places = citations.map(
    ({ sourceId, label, locator }, index) =>
      markup`${index > 0 && '; '}<a href="${pageAddress(origin, sourcePath(sourceId))}">${label}</a>, ${locator}`,
  )
  return markup`<p class="small">${citations.length === 1 ? 'Quelle' : 'Quellen'}: ${places}</p>`
}

/** The way back to the record, and under which licence it may be used. */
export const wayBack = (
  body: Pick<BodyView, 'name' | 'dataLicence'>,
  link: { href: string; words: string },
): Markup =>
  markup`<p class="small"><a href="${link.href}">${link.words}</a> · ${body.name} im Wortlaut${
    body.dataLicence !== null && ` · Lizenz: ${body.dataLicence}`
  }</p>`
