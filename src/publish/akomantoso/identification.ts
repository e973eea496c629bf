/** `identification`: what the document is, at the levels of FRBR: debate, published version, this file. */
import { debatePath } from '@/domain/record/paths'
import { isExactDay } from '@/domain/time/edtf'
import { toOffsetTime } from '@/domain/time/local'
import { pageAddress } from '@/publish/api/addresses'
import { element, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { to } from './names'

/** The day of the session, where it is known to the day. */
const sessionDay = ({ session }: DebateDocument['debate']): string | null =>
  session.date !== null && isExactDay(session.date) ? session.date : null

/** The IRI of the debate as a work (Akoma Ntoso Naming Convention): no day where none is known. */
export function workIri({ body, debate }: Pick<DebateDocument, 'body' | 'debate'>): string {
  const day = sessionDay(debate)
  return [
    '/akn/de/debate',
    body.slug,
    ...(day ? [day] : []),
    debate.session.slug,
    debate.slug,
  ].join('/')
}

export function identification(given: DebateDocument): Markup {
  const { origin, debate, names } = given
  const published = toOffsetTime(new Date(debate.modifiedAt))
  const day = sessionDay(debate)
  const work = workIri(given)
  const expression = `${work}/deu@${published.slice(0, 10)}`
  const page = pageAddress(origin, debatePath(debate.session, debate))
  const publication = element('FRBRdate', { date: published, name: 'publication' })
  const publisher = element('FRBRauthor', { href: to(names.body) })
  const value = (name: string, content: string | boolean) => element(name, { value: content })
  return element('identification', { source: to(names.body) }, [
    element('FRBRWork', {}, [
      value('FRBRthis', `${work}/!main`),
      value('FRBRuri', work),
      element('FRBRalias', { name: 'page', value: page }),
      // Every level needs a date; one of the session is not made up where it is not known.
      day === null ? publication : element('FRBRdate', { date: day, name: 'session' }),
      element('FRBRauthor', { href: to(names.organization(debate.session.organization)) }),
      value('FRBRcountry', 'de'),
      ...(debate.number === null ? [] : [value('FRBRnumber', debate.number)]),
      value('FRBRname', debate.title),
      value('FRBRprescriptive', false),
      // What has legal force is the signed Niederschrift.
      value('FRBRauthoritative', false),
    ]),
    element('FRBRExpression', {}, [
      value('FRBRthis', `${expression}/!main`),
      value('FRBRuri', expression),
      publication,
      publisher,
      element('FRBRlanguage', { language: 'deu' }),
    ]),
    element('FRBRManifestation', {}, [
      value('FRBRthis', `${expression}/!main.xml`),
      value('FRBRuri', `${expression}.akn`),
      element('FRBRalias', { name: 'file', value: `${page}.xml` }),
      publication,
      publisher,
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ])
}
