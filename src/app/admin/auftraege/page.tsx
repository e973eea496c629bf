import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { ErrorSummary } from '@/components/forms/error-summary'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { amount } from '@/domain/german'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import type { PageQuery } from '@/lib/query'
import { today } from '@/lib/today'
import { listFollowUps, listUndecided } from '@/usecases/follow-ups/list-follow-ups'
import {
  listOrganizationsOfKinds,
  type OrganizationChoice,
} from '@/usecases/preparation/list-organizations'
import { DecisionForm } from './decision-form'
import { FilterForm } from './filter-form'
import { readFollowUpsQuery, viewLabel, type FollowUpParams } from './filters'
import { FollowUpTable } from './follow-up-table'
import { followUpsPath } from './paths'
import { UndecidedList } from './undecided-list'

export const metadata: Metadata = { title: 'Aufträge' }

const shows = { offen: 'owed', ueberfaellig: 'overdue', alle: 'all' } as const

/** The page of the list that the address asks for, with which of the two lists it is. */
async function readList(actor: Actor, bodyId: string, { view, ...filter }: FollowUpParams) {
  if (view === 'ohne-entscheidung')
    return { kind: 'undecided', view, page: await listUndecided(actor, bodyId, filter) } as const
  const asked = { ...filter, show: shows[view], today: today() }
  return { kind: 'owed', view, page: await listFollowUps(actor, bodyId, asked) } as const
}

type List = Awaited<ReturnType<typeof readList>>

export default async function FollowUpsPage({
  searchParams,
}: {
  searchParams: Promise<PageQuery>
}) {
  const actor = await requireActor(followUpsPath)
  const { id: bodyId } = await requestBody()
  const [list, offices, organizations] = await Promise.all([
    acceptQuery(searchParams, readFollowUpsQuery, (params) => readList(actor, bodyId, params)),
    listOrganizationsOfKinds(actor, bodyId, ['administration']),
    listOrganizationsOfKinds(actor, bodyId, ['council', 'committee']),
  ])
  const { query } = list
  const names = ['ansicht', 'stelle', 'gremium', 'sitzung']
  const kept = Object.fromEntries(names.map((name) => [name, query.get(name) ?? undefined]))
  return (
    <>
      <PageHeader
        title="Aufträge"
        lead="Was aus angenommenen Anträgen folgt: wer es tut, bis wann, und wie weit es ist."
      />
      <Decided query={query} />
      {list.errors ? (
        <div className="mt-24">
          <ErrorSummary errors={list.errors} />
        </div>
      ) : null}
      <FilterForm
        query={query}
        errors={list.errors ?? []}
        offices={bySlug(offices)}
        organizations={bySlug(organizations)}
      />
      {list.errors ? null : (
        <div className="mt-32">
          <h2 className="mb-12 text-kern-24">
            {viewLabel[list.result.view]} ({list.result.page.total})
          </h2>
          <Entries
            list={list.result}
            offices={offices}
            query={query.toString()}
            canWrite={may(actor.role, 'write', 'matter')}
          />
          <Pagination
            path={followUpsPath}
            query={kept}
            started={query.has('cursor')}
            next={list.result.page.next}
          />
        </div>
      )}
    </>
  )
}

const bySlug = (organizations: readonly OrganizationChoice[]) =>
  organizations.map(({ slug, name }) => ({ value: slug, label: name }))

/** What was just stored, by the numbers in the address. */
function Decided({ query }: { query: URLSearchParams }) {
  const [tasks, none] = ['auftraege', 'keine'].map((name) => {
    const text = query.get(name) ?? ''
    return /^\d{1,4}$/.test(text) ? Number(text) : null
  })
  if (tasks === null || tasks === undefined || none === null || none === undefined) return null
  return (
    <div className="mt-16">
      <Notice tone="success" role="status">
        Gespeichert: {amount(tasks, 'Auftrag', 'Aufträge')},{' '}
        {amount(none, 'Beschluss', 'Beschlüsse')} ohne Auftrag. Änderungen an veröffentlichten
        Datensätzen warten auf Prüfung.
      </Notice>
    </div>
  )
}

interface EntriesProps {
  list: List
  offices: readonly OrganizationChoice[]
  query: string
  canWrite: boolean
}

function Entries({ list, offices, query, canWrite }: EntriesProps) {
  if (list.kind === 'undecided') {
    const { items } = list.page
    if (items.length === 0)
      return (
        <EmptyState title="Über jeden angenommenen Antrag dieser Auswahl ist entschieden.">
          <p>
            <a href={`${followUpsPath}?ansicht=offen`}>Offene Aufträge</a>
          </p>
        </EmptyState>
      )
    if (!canWrite) return <UndecidedList motions={items} />
    return (
      <DecisionForm
        key={items.map(({ id }) => id).join()}
        motions={items}
        offices={offices.map(({ id, name }) => ({ value: id, label: name }))}
        query={query}
      />
    )
  }
  if (list.page.items.length === 0)
    return (
      <EmptyState title="Kein Auftrag passt zu dieser Auswahl.">
        <p>
          <a href={`${followUpsPath}?ansicht=alle`}>Alle Aufträge</a>
        </p>
      </EmptyState>
    )
  return <FollowUpTable followUps={list.page.items} today={today()} />
}
