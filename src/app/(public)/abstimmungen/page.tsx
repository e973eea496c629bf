import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { feedLink } from '@/app/feed-link'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { fieldId } from '@/components/forms/field-id'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { Refusal } from '@/components/search/refusal'
import { ReportLink } from '@/components/shell/report-link'
import { VoteEntry } from '@/components/votes/vote-entry'
import { amount } from '@/domain/german'
import type { Page, VoteInContext } from '@/domain/record/views'
import type { PageQuery } from '@/lib/query'
import { listOrganizations } from '@/usecases/list-organizations'
import { listSessions } from '@/usecases/list-sessions'
import { listVotes } from '@/usecases/list-votes'
import { FilterForm } from './filter-form'
import { methodWords, outcomeWords, parseVotesQuery, type VotesParams } from './filters'

export const metadata: Metadata = {
  title: 'Abstimmungen',
  description: 'Alle veröffentlichten Abstimmungen mit Ergebnis und Haltung der Fraktionen.',
  alternates: {
    canonical: '/abstimmungen',
    types: feedLink('/feeds/beschluesse.atom', 'Neue Beschlüsse'),
  },
}

const fields = {
  sitzung: { label: 'Sitzung', id: fieldId('sitzung') },
  fraktion: { label: 'Fraktion', id: fieldId('fraktion') },
  ergebnis: { label: 'Ergebnis', id: fieldId('ergebnis') },
  art: { label: 'Art der Abstimmung', id: fieldId('art') },
  jahr: { label: 'Jahr', id: fieldId('jahr') },
}

export default async function VotesPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const { id } = await requestBody()
  const [accepted, sessions, factions] = await Promise.all([
    acceptQuery(
      searchParams,
      parseVotesQuery,
      ({ sitzung, fraktion, ergebnis, art, jahr, cursor }) =>
        listVotes(id, {
          session: sitzung,
          faction: fraktion,
          outcome: ergebnis && [outcomeWords[ergebnis]],
          method: art && [methodWords[art]],
          year: jahr,
          cursor,
        }),
    ),
    listSessions(id, { limit: 100 }),
    listOrganizations(id, { kind: ['faction'], limit: 100 }),
  ])
  return (
    <>
      <Breadcrumbs trail={[]} current="Abstimmungen" />
      <PageHeader
        title="Abstimmungen"
        lead="Wie abgestimmt wurde, wie sich die Fraktionen verhielten und welche Quelle es belegt."
      />
      <FilterForm
        query={accepted.query}
        errors={accepted.errors ?? []}
        sessions={sessions.items.map(({ slug, title }) => ({ value: slug, label: title }))}
        factions={factions.items.map(({ slug, name }) => ({ value: slug, label: name }))}
        years={sessions.years.map(({ year }) => ({ value: String(year), label: String(year) }))}
      />
      <div className="mt-32">
        {accepted.errors ? (
          <Refusal errors={accepted.errors} fields={fields} startOver="/abstimmungen" />
        ) : (
          <Votes votes={accepted.result} params={accepted.params} />
        )}
      </div>
      <ReportLink address="/abstimmungen" />
    </>
  )
}

function Votes({ votes, params }: { votes: Page<VoteInContext>; params: VotesParams }) {
  const { cursor, jahr, ...rest } = params
  if (votes.items.length === 0) {
    return (
      <EmptyState title="Keine Abstimmung passt zu dieser Auswahl.">
        <a href="/abstimmungen">Alle Abstimmungen zeigen</a> oder{' '}
        <a href="/sitzungen">in den Sitzungen nachsehen</a>.
      </EmptyState>
    )
  }
  return (
    <>
      <p className="mb-12 text-muted">{amount(votes.total, 'Abstimmung', 'Abstimmungen')}</p>
      {votes.items.map((vote) => (
        <VoteEntry key={vote.id} vote={vote} />
      ))}
      <Pagination
        path="/abstimmungen"
        query={{ ...rest, jahr: jahr === undefined ? undefined : String(jahr) }}
        started={cursor !== undefined}
        next={votes.next}
      />
    </>
  )
}
