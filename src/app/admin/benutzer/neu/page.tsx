import type { Metadata } from 'next'
import { NotAllowed } from '@/app/admin/benutzer/not-allowed'
import { requireActor } from '@/app/admin/require-actor'
import { PageHeader } from '@/components/page-header'
import { may } from '@/domain/publication/permissions'
import { PASSWORD_LINK_HOURS } from '@/usecases/manage-users'
import { CreateUserForm } from './create-user-form'

export const metadata: Metadata = { title: 'Konto anlegen' }

export default async function NewUserPage() {
  const actor = await requireActor('/admin/benutzer/neu')
  if (!may(actor.role, 'manage-users')) return <NotAllowed />
  return (
    <>
      <PageHeader
        title="Konto anlegen"
        lead="Das Passwort setzt die Person selbst, mit einem Link, den Sie danach weitergeben."
      />
      <div className="mt-32">
        <CreateUserForm linkHours={PASSWORD_LINK_HOURS} />
      </div>
      <p className="mt-32">
        <a href="/admin/benutzer">Zurück zu allen Benutzern</a>
      </p>
    </>
  )
}
