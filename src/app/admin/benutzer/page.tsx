import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { PageHeader } from '@/components/page-header'
import { may } from '@/domain/publication/permissions'
import { userRoleLabel } from '@/domain/vocabulary'
import { listUsers } from '@/usecases/manage-users'
import { NotAllowed } from './not-allowed'
import { stateOf } from './user-state'

export const metadata: Metadata = { title: 'Benutzer' }

export default async function UsersPage() {
  const actor = await requireActor('/admin/benutzer')
  if (!may(actor.role, 'manage-users')) return <NotAllowed />
  const users = await listUsers(actor)
  return (
    <>
      <PageHeader title="Benutzer" />
      <p className="my-24">
        <a className="kern-btn kern-btn--primary no-underline" href="/admin/benutzer/neu">
          <span className="kern-label">Konto anlegen</span>
        </a>
      </p>
      <div
        className="kern-table-responsive relative"
        role="region"
        aria-label="Alle Konten"
        tabIndex={0}
      >
        <table className="kern-table">
          <caption className="sr-only">Alle Konten mit Rolle und Zustand</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {['Name', 'E-Mail-Adresse', 'Rolle', 'Zustand', 'Zweiter Faktor'].map((title) => (
                <th key={title} scope="col" className="kern-table__header">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {users.map((user) => (
              <tr key={user.id} className="kern-table__row">
                <th scope="row" className="kern-table__header">
                  <a href={`/admin/benutzer/${user.id}`}>{user.name}</a>
                </th>
                <td className="kern-table__cell hyphens-none">{user.email}</td>
                <td className="kern-table__cell">{userRoleLabel[user.role]}</td>
                <td className="kern-table__cell">{stateOf(user)}</td>
                <td className="kern-table__cell">{user.twoFactor ? 'App' : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
