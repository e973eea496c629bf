import type { Metadata } from 'next'
import { Fragment } from 'react'
import { acceptQuery } from '@/app/accept-query'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { fieldId } from '@/components/forms/field-id'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { PersonFilter } from '@/components/persons/person-filter'
import { PersonList } from '@/components/persons/person-list'
import { Refusal } from '@/components/search/refusal'
import { ReportLink } from '@/components/shell/report-link'
import { amount } from '@/domain/german'
import { parsePersonsQuery } from '@/domain/record/list-params'
import { personPath } from '@/domain/record/paths'
import type { PageQuery } from '@/lib/query'
import { listOrganizations } from '@/usecases/list-organizations'
import { listPersons, listPersonsNamedNearly } from '@/usecases/list-persons'

export const metadata: Metadata = {
  title: 'Personen',
  description: 'Wer im Kreistag spricht, beantragt und abstimmt, mit Fraktion und Amt.',
  alternates: { canonical: '/personen' },
}

const fields = {
  name: { label: 'Name', id: fieldId('name') },
  fraktion: { label: 'Fraktion', id: fieldId('fraktion') },
}

export default async function PersonsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const body = await requestBody()
  const factions = await listOrganizations(body.id, { kind: ['faction'], limit: 100 })
  const accepted = await acceptQuery(searchParams, parsePersonsQuery, (params) =>
    readPersons(body.id, params),
  )
  const { query, errors } = accepted
  return (
    <>
      <Breadcrumbs trail={[]} current="Personen" />
      <PageHeader title="Personen" />
      <div className="mt-24">
        <PersonFilter factions={factions.items} query={query} errors={errors ?? []} />
      </div>
      <div className="mt-32">
        {accepted.errors ? (
          <Refusal errors={accepted.errors} fields={fields} startOver="/personen" />
        ) : (
          <Results {...accepted.result} query={query} />
        )}
      </div>
      <ReportLink address="/personen" />
    </>
  )
}

type Params = Extract<ReturnType<typeof parsePersonsQuery>, { ok: true }>['params']

async function readPersons(bodyId: string, { q, name = q, fraktion, cursor }: Params) {
  const page = await listPersons(bodyId, { faction: fraktion, q: name, cursor, limit: 50 })
  const near = page.total === 0 && name ? await listPersonsNamedNearly(bodyId, name) : []
  return { page, near }
}

interface ResultsProps extends Awaited<ReturnType<typeof readPersons>> {
  query: URLSearchParams
}

function Results({ page, near, query }: ResultsProps) {
  const name = query.get('name') ?? query.get('q') ?? undefined
  const filters = { name, fraktion: query.getAll('fraktion') }
  if (page.items.length === 0) {
    return (
      <EmptyState title="Keine Person passt zu dieser Auswahl.">
        {near.length > 0 ? (
          <p className="mb-8 text-kern-20">
            Meinten Sie{' '}
            {near.map((person, index) => (
              <Fragment key={person.id}>
                {index === 0 ? null : index === near.length - 1 ? ' oder ' : ', '}
                <a href={personPath(person)}>{person.name}</a>
              </Fragment>
            ))}
            ?
          </p>
        ) : null}
        <p>
          Prüfen Sie die Schreibweise oder lassen Sie die Fraktion weg.{' '}
          <a href="/personen">Alle Personen zeigen</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <p className="mb-16 text-muted" role="status">
        {amount(page.total, 'Person', 'Personen')}
      </p>
      <PersonList persons={page.items} />
      <Pagination path="/personen" query={filters} started={query.has('cursor')} next={page.next} />
    </>
  )
}
