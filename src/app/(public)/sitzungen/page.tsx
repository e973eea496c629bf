import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { calendarLink } from '@/app/feed-link'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeader } from '@/components/page-header'
import { fieldId } from '@/components/forms/field-id'
import { Refusal } from '@/components/search/refusal'
import { SessionCalendar } from '@/components/sessions/session-calendar'
import { SessionFilter } from '@/components/sessions/session-filter'
import { SessionResults } from '@/components/sessions/session-results'
import { ViewSwitch } from '@/components/sessions/view-switch'
import { ReportLink } from '@/components/shell/report-link'
import { parseSessionsQuery } from '@/domain/record/list-params'
import type { PageQuery } from '@/lib/query'
import { today } from '@/lib/today'
import { listSessions } from '@/usecases/list-sessions'
import { sessionsOfMonth } from './sessions-of-month'

export const metadata: Metadata = {
  title: 'Sitzungen',
  description: 'Alle Sitzungen des Kreistags und seiner Ausschüsse, als Liste und als Kalender.',
  alternates: {
    canonical: '/sitzungen',
    types: calendarLink('/kalender.ics', 'Sitzungen als Kalender'),
  },
}

const fields = {
  gremium: { label: 'Gremium', id: fieldId('gremium') },
  jahr: { label: 'Jahr', id: fieldId('jahr') },
}

export default async function SessionsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const body = await requestBody()
  const day = today()
  const accepted = await acceptQuery(searchParams, parseSessionsQuery, async (params) => {
    const { gremium: organization, jahr: year, cursor } = params
    return params.ansicht === 'kalender'
      ? {
          calendar: await sessionsOfMonth(body.id, {
            organization,
            month: params.monat,
            today: day,
          }),
        }
      : { list: await listSessions(body.id, { organization, year, cursor }) }
  })
  const { years, organizations } = await listSessions(body.id, { limit: 1 })
  const { query, errors } = accepted
  const year = errors ? '' : (query.get('jahr') ?? '')
  return (
    <>
      <Breadcrumbs trail={[]} current="Sitzungen" />
      <PageHeader title="Sitzungen" />
      <div className="mt-24">
        <ViewSwitch query={query} />
      </div>
      {query.get('ansicht') === 'kalender' && !errors ? null : (
        <div className="mt-24">
          <SessionFilter
            years={years}
            organizations={organizations}
            query={query}
            errors={errors ?? []}
          />
        </div>
      )}
      <div className="mt-32">
        {errors ? (
          <Refusal errors={errors} fields={fields} startOver="/sitzungen" />
        ) : accepted.result.calendar ? (
          <SessionCalendar {...accepted.result.calendar} today={day} query={query} />
        ) : (
          <SessionResults page={accepted.result.list} query={query} />
        )}
      </div>
      <p className="mt-32">
        <a href="/kalender.ics">Sitzungen als Kalender abonnieren (iCalendar)</a>
        {year === '' ? null : (
          <>
            {' · '}
            <a href={`/kalender.ics?jahr=${year}`}>die des Jahres {year}</a>
          </>
        )}
      </p>
      <ReportLink address={query.size === 0 ? '/sitzungen' : `/sitzungen?${query}`} />
    </>
  )
}
