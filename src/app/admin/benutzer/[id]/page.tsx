import type { Metadata } from 'next'
import { NotAllowed } from '@/app/admin/benutzer/not-allowed'
import { stateOf } from '@/app/admin/benutzer/user-state'
import { Missing } from '@/app/admin/missing'
import { requireActor } from '@/app/admin/require-actor'
import { DefinitionList } from '@/components/definition-list'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { may } from '@/domain/publication/permissions'
import { listUsers, PASSWORD_LINK_HOURS } from '@/usecases/manage-users'
import { DisabledForm } from './disabled-form'
import { ResetForm } from './reset-form'
import { RoleForm } from './role-form'

export const metadata: Metadata = { title: 'Konto verwalten' }

export default async function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor(`/admin/benutzer/${id}`)
  if (!may(actor.role, 'manage-users')) return <NotAllowed />
  const user = (await listUsers(actor)).find((entry) => entry.id === id)
  if (!user) return <Missing />
  const isSelf = user.id === actor.id
  return (
    <>
      <PageHeader kicker="Konto" title={user.name} />
      <div className="mt-24">
        <DefinitionList
          entries={[
            { term: 'E-Mail-Adresse', value: user.email },
            { term: 'Zustand', value: stateOf(user) },
            { term: 'Bestätigung mit App', value: user.twoFactor ? 'eingeschaltet' : 'aus' },
            { term: 'Passkeys', value: String(user.passkeys) },
          ]}
        />
      </div>
      <Section id="rolle" title="Rolle">
        <RoleForm id={id} role={user.role} />
      </Section>
      {isSelf ? (
        <p className="mt-32 max-w-text">
          Das ist Ihr eigenes Konto. Passwort und zweiten Faktor ändern Sie auf der Seite{' '}
          <a href="/admin/konto">Konto</a>.
        </p>
      ) : (
        <>
          <Section id="zugang" title="Zugang zurücksetzen">
            <ResetForm id={id} linkHours={PASSWORD_LINK_HOURS} />
          </Section>
          <Section id="sperre" title={user.disabled ? 'Sperre aufheben' : 'Konto sperren'}>
            <DisabledForm id={id} disabled={user.disabled} />
          </Section>
        </>
      )}
      <p className="mt-32">
        <a href="/admin/benutzer">Zurück zu allen Benutzern</a>
      </p>
    </>
  )
}
