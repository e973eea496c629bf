import type { Metadata } from 'next'
import { cache } from 'react'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { isUuid } from '@/lib/uuid'
import { mayUseDesk } from '@/usecases/desk/open-desk'
import { readDesk, type DeskReading } from '@/usecases/desk/read-desk'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { Desk } from './desk'

interface DeskPageProps {
  params: Promise<{ id: string }>
}

const load = cache(async (id: string): Promise<DeskReading | 'forbidden' | null> => {
  const actor = await requireActor(`/admin/sitzungen/${id}/pult`)
  if (!isUuid(id)) return null
  if (!mayUseDesk(actor)) return 'forbidden'
  return readDesk(actor, (await requestBody()).id, id)
})

export async function generateMetadata({ params }: DeskPageProps): Promise<Metadata> {
  const reading = await load((await params).id)
  if (reading === null) return { title: 'Nicht gefunden' }
  return {
    title: reading === 'forbidden' ? 'Pult' : `Pult: ${reading.state.session.payload.title}`,
  }
}

export default async function DeskPage({ params }: DeskPageProps) {
  const { id } = await params
  const reading = await load(id)
  if (reading === null) return <Missing />
  const trail = [
    { label: 'Sitzungen', href: '/admin/sitzungen' },
    { label: 'Vorbereitung', href: `/admin/sitzungen/${id}` },
  ]
  if (reading === 'forbidden')
    return (
      <>
        <PageHeader title="Pult" />
        <div className="mt-24">
          <Notice tone="warning" title="Am Pult arbeitet die Schriftführung.">
            <p>
              Ihre Rolle erlaubt es nicht, eine Sitzung zu erfassen. Die Administration kann die
              Rolle eines Kontos ändern.
            </p>
          </Notice>
        </div>
      </>
    )
  const { sessionState, title } = reading.state.session.payload
  if (sessionState === 'cancelled')
    return (
      <>
        <Trail steps={trail} />
        <PageHeader title={title} kicker="Pult" />
        <div className="mt-24">
          <EmptyState title="Diese Sitzung ist abgesagt.">
            <p>
              Es gibt nichts zu erfassen. Findet sie doch statt, ändern Sie zuerst ihren Zustand in
              der <a href={`/admin/sitzungen/${id}`}>Vorbereitung</a>.
            </p>
          </EmptyState>
        </div>
      </>
    )
  return (
    <div data-wide>
      <Trail steps={trail} />
      <noscript>
        <div className="mb-16">
          <Notice tone="warning" title="Das Pult braucht JavaScript.">
            <p>
              Ohne lässt sich die Sitzung über die <a href="/admin/datensaetze">Datensätze</a>{' '}
              erfassen.
            </p>
          </Notice>
        </div>
      </noscript>
      <Desk reading={reading} />
    </div>
  )
}
