import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { may } from '@/domain/publication/permissions'
import { setResponseStatus } from '@/lib/exchange'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { today } from '@/lib/today'
import { listTerms } from '@/usecases/list-choices'
import {
  listOrganizationsOfKinds,
  type OrganizationChoice,
} from '@/usecases/preparation/list-organizations'
import { offerSession, type SessionOffer } from '@/usecases/preparation/offer-session'
import { newRecordPath } from '../../datensaetze/kinds'
import { Trail } from '../../trail'
import { newSessionPath, preparationPath, sessionsPath } from '../paths'
import { NewSessionForm } from './new-session-form'

export const metadata: Metadata = { title: 'Neue Sitzung' }

export default async function NewSessionPage({
  searchParams,
}: {
  searchParams: Promise<PageQuery>
}) {
  const actor = await requireActor(newSessionPath)
  const isAllowed = may(actor.role, 'write', 'session')
  if (!isAllowed) setResponseStatus(403)
  const { id: bodyId } = await requestBody()
  const query = toURLSearchParams(await searchParams)
  const organizations = await listOrganizationsOfKinds(actor, bodyId, ['council', 'committee'])
  const only = organizations.length === 1 ? organizations[0]?.id : undefined
  const chosen = query.get('gremium') ?? only ?? ''
  const offer = isAllowed ? await offerSession(actor, bodyId, chosen, today()) : null
  const fromLast = query.get('vorlage') !== 'leer'
  const terms = offer ? await listTerms(actor, bodyId) : []
  return (
    <>
      <Trail steps={[{ label: 'Sitzungen', href: sessionsPath }]} />
      <PageHeader title="Neue Sitzung" kicker={offer?.organization.name} />
      {isAllowed ? (
        <>
          <OrganizationForm organizations={organizations} chosen={chosen} />
          {offer ? (
            <>
              <Basis offer={offer} fromLast={fromLast} />
              <NewSessionForm
                key={`${chosen} ${String(fromLast)}`}
                offer={offer}
                fromLast={fromLast}
                terms={terms.map(({ id, label }) => ({ value: id, label }))}
              />
            </>
          ) : null}
        </>
      ) : (
        <div className="mt-24">
          <Notice>Ihre Rolle berechtigt nicht zum Anlegen von Sitzungen.</Notice>
        </div>
      )}
    </>
  )
}

function OrganizationForm({
  organizations,
  chosen,
}: {
  organizations: readonly OrganizationChoice[]
  chosen: string
}) {
  if (organizations.length === 0)
    return (
      <div className="mt-24">
        <EmptyState title="Noch ist kein Gremium erfasst.">
          <p>
            <a href={newRecordPath('organization')}>Gremium als Organisation anlegen</a>
          </p>
        </EmptyState>
      </div>
    )
  return (
    <form
      method="get"
      action={newSessionPath}
      aria-label="Gremium wählen"
      className="mt-24 grid max-w-[52rem] items-end gap-16 sm:grid-cols-[1fr_auto]"
    >
      <SelectField
        name="gremium"
        label="Gremium"
        required
        options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Bitte wählen"
        defaultValue={chosen}
      />
      <SubmitButton look="secondary">Weiter</SubmitButton>
    </form>
  )
}

function Basis({ offer, fromLast }: { offer: SessionOffer; fromLast: boolean }) {
  const { last, organization } = offer
  const other = `${newSessionPath}?gremium=${organization.id}`
  if (!last)
    return (
      <p className="mt-16 max-w-text">
        Von diesem Gremium ist noch keine Sitzung erfasst; es gibt nichts zu übernehmen.
      </p>
    )
  return (
    <p className="mt-16 max-w-text">
      {fromLast ? (
        <>
          Übernommen aus <a href={preparationPath(last.id)}>{last.title}</a>.{' '}
          <a href={`${other}&vorlage=leer`}>Leer beginnen</a>
        </>
      ) : (
        <a href={other}>Aus der letzten Sitzung übernehmen: {last.title}</a>
      )}
    </p>
  )
}
