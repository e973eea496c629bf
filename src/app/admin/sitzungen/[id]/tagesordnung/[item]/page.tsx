import type { Metadata } from 'next'
import { cache } from 'react'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import type { Choice } from '@/components/forms/select-field'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { valuesOf } from '@/usecases/agenda/change-item'
import { readAgendaItem } from '@/usecases/agenda/read-item'
import { listChoices } from '@/usecases/list-choices'
import { listOrganizationsOfKinds } from '@/usecases/preparation/list-organizations'
import { recordPath } from '../../../../datensaetze/kinds'
import { StateBadge } from '../../../../datensaetze/state-badge'
import { Missing } from '../../../../missing'
import { Trail } from '../../../../trail'
import { agendaItemPath, agendaPath, preparationPath, sessionsPath } from '../../../paths'
import { noticeOf } from '../../notices'
import { ItemForm } from './item-form'
import { MotionForm } from './motion-form'
import { Motions } from './motions'
import { RemoveForm } from './remove-form'
import { RequestForm } from './request-form'

interface ItemPageProps {
  params: Promise<{ id: string; item: string }>
  searchParams: Promise<PageQuery>
}

const load = cache(async (sessionId: string, itemId: string) => {
  const actor = await requireActor(agendaItemPath(sessionId, itemId))
  const { id: bodyId } = await requestBody()
  const found = await readAgendaItem(actor, bodyId, sessionId, itemId)
  return found && { actor, bodyId, found }
})

export async function generateMetadata({ params }: ItemPageProps): Promise<Metadata> {
  const { id, item } = await params
  const loaded = await load(id, item)
  return { title: loaded ? loaded.found.record.title : 'Nicht gefunden' }
}

const asChoices = (found: readonly { id: string; label?: string; name?: string }[]): Choice[] =>
  found.map(({ id, label, name }) => ({ value: id, label: label ?? name ?? '' }))

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const { id, item } = await params
  const loaded = await load(id, item)
  if (!loaded) return <Missing />
  const { actor, bodyId, found } = loaded
  const { record, session, motions } = found
  const [matters, papers, factions, offices] = await Promise.all([
    listChoices(actor, bodyId, 'matter'),
    listChoices(actor, bodyId, 'paper'),
    listOrganizationsOfKinds(actor, bodyId, ['faction']),
    listOrganizationsOfKinds(actor, bodyId, ['administration']),
  ])
  const notice = noticeOf(toURLSearchParams(await searchParams).get('hinweis'))
  const place = { sessionId: id, itemId: item, isOnRecord: record.version > 0 }
  return (
    <>
      <Trail
        steps={[
          { label: 'Sitzungen', href: sessionsPath },
          { label: session.title, href: preparationPath(id) },
          { label: 'Tagesordnung', href: agendaPath(id) },
        ]}
      />
      <PageHeader
        title={<span className="line-clamp-3">{record.title}</span>}
        kicker="Tagesordnungspunkt"
      />
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <p className="mt-16 flex flex-wrap items-baseline gap-x-20 gap-y-8">
        <StateBadge state={record.pending?.state ?? record.state} />
        <span>{record.payload.isPublic ? 'öffentlicher Teil' : 'nichtöffentlicher Teil'}</span>
        <a href={recordPath(item)}>Alle Angaben bearbeiten</a>
      </p>
      {record.may.write.allowed ? (
        <ItemForm place={place} stored={valuesOf(record.payload)} matters={asChoices(matters)} />
      ) : (
        <div className="mt-24">
          <Notice>{record.may.write.explanation}</Notice>
        </div>
      )}
      <Section id="antraege" title="Beschlussvorschlag und Anträge">
        <Motions motions={motions} />
        {record.may.write.allowed ? (
          <MotionForm
            key={motions.length}
            place={place}
            title={record.payload.title}
            papers={asChoices(papers)}
            movers={asChoices([...offices, ...factions])}
          />
        ) : null}
      </Section>
      {record.may.write.allowed ? (
        <Section id="verlangen" title="Auf Verlangen auf der Tagesordnung">
          <p className="max-w-text">
            Der Vorsitz nimmt auf, was ein Fünftel der Mitglieder oder eine Fraktion fristgerecht
            verlangt (§&nbsp;33 KrO&nbsp;NRW). Wer es verlangt hat und warum, steht danach in der
            Anmerkung.
          </p>
          <RequestForm place={place} factions={asChoices(factions)} />
        </Section>
      ) : null}
      {record.may.write.allowed && record.version === 0 ? <RemoveForm place={place} /> : null}
    </>
  )
}
