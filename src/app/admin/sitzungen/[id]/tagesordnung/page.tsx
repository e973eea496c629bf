import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { enumerate } from '@/domain/german'
import { may } from '@/domain/publication/permissions'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readAgenda, type EditableAgenda } from '@/usecases/agenda/read-agenda'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { agendaPath, preparationPath, sessionsPath } from '../../paths'
import { noticeOf } from '../notices'
import { AgendaEditor } from './agenda-editor'

export const metadata: Metadata = { title: 'Tagesordnung' }

interface AgendaPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<PageQuery>
}

export default async function AgendaPage({ params, searchParams }: AgendaPageProps) {
  const { id } = await params
  const actor = await requireActor(agendaPath(id))
  const { id: bodyId } = await requestBody()
  const agenda = await readAgenda(actor, bodyId, id)
  if (!agenda) return <Missing />
  const canWrite = may(actor.role, 'write', 'agenda_item')
  const notice = noticeOf(toURLSearchParams(await searchParams).get('hinweis'))
  return (
    <>
      <Trail
        steps={[
          { label: 'Sitzungen', href: sessionsPath },
          { label: agenda.session.title, href: preparationPath(id) },
        ]}
      />
      <PageHeader title="Tagesordnung" kicker={agenda.session.title} />
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <Doubled doubled={agenda.doubled} />
      {canWrite ? (
        <p className="mt-16 max-w-text">
          Verschieben mit den Pfeilen neben einem Punkt oder mit{' '}
          <kbd className="font-semibold">Alt</kbd> und einer Pfeiltaste: nach oben, nach unten, nach
          rechts zum Unterpunkt, nach links eine Ebene höher. Unterpunkte gehen mit. Die Nummern
          folgen der Reihenfolge, solange niemand andere vergeben hat.
        </p>
      ) : (
        <div className="mt-16">
          <Notice>Sie sehen die Tagesordnung nur zum Lesen.</Notice>
        </div>
      )}
      <AgendaEditor sessionId={id} mark={agenda.mark} items={agenda.items} canWrite={canWrite} />
    </>
  )
}

function Doubled({ doubled }: Pick<EditableAgenda, 'doubled'>) {
  if (doubled.length === 0) return null
  const numbers = doubled.map(
    ({ number, isPublic }) =>
      `„${number}“ im ${isPublic ? 'öffentlichen' : 'nichtöffentlichen'} Teil`,
  )
  return (
    <div className="mt-16">
      <Notice tone="warning">
        {numbers.length === 1 ? 'Eine Nummer ist' : 'Nummern sind'} doppelt vergeben:{' '}
        {enumerate(numbers)}. „Neu nummerieren“ vergibt alle Nummern nach der Reihenfolge.
      </Notice>
    </div>
  )
}
