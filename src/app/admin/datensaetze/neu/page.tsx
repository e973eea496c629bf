import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { Trail } from '../../trail'
import { kinds, newRecordPath, newRecordTitle } from '../kinds'
import { mayCreate } from '../may-create'

export const metadata: Metadata = { title: 'Neuer Datensatz' }

export default async function NewRecordMenu() {
  const actor = await requireActor('/admin/datensaetze/neu')
  const open = kinds.filter((kind) => mayCreate(actor, kind))
  return (
    <>
      <Trail steps={[{ label: 'Datensätze', href: '/admin/datensaetze' }]} />
      <PageHeader title="Neuer Datensatz" />
      {open.length === 0 ? (
        <EmptyState title="Ihre Rolle berechtigt nicht zum Anlegen von Datensätzen.">
          <p>
            <a href="/admin">Zur Übersicht</a>
          </p>
        </EmptyState>
      ) : (
        <ul className="mt-24 list-disc space-y-8 pl-20">
          {open.map((kind) => (
            <li key={kind}>
              <a href={newRecordPath(kind)}>{newRecordTitle[kind]}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
