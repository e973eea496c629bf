import type { Metadata } from 'next'
import { requireSignIn } from '@/app/admin/require-actor'
import { requestHeaders } from '@/app/request-headers'
import { DefinitionList } from '@/components/definition-list'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { PASSWORD_MIN_LENGTH } from '@/domain/account/fields'
import { userRoleLabel } from '@/domain/vocabulary'
import { listLoginSessions } from '@/usecases/auth/list-login-sessions'
import { listPasskeys } from '@/usecases/auth/passkeys'
import { siteAddress } from '@/usecases/auth/site-address'
import { LoginSessions } from './login-sessions'
import { NameForm } from './name-form'
import { NewPasskey } from './new-passkey'
import { PasskeyList } from './passkey-list'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Konto' }

export default async function AccountPage() {
  const { actor, email, twoFactor, loginSessionId } = await requireSignIn('/admin/konto')
  const [passkeys, sessions] = await Promise.all([
    listPasskeys(await requestHeaders()),
    listLoginSessions(actor),
  ])
  return (
    <>
      <PageHeader title="Konto" />
      <div className="mt-24">
        <DefinitionList
          entries={[
            { term: 'E-Mail-Adresse', value: email },
            { term: 'Rolle', value: userRoleLabel[actor.role] },
          ]}
        />
      </div>
      <Section id="name" title="Name">
        <NameForm name={actor.name} />
      </Section>
      <Section id="passwort" title="Passwort ändern">
        <PasswordForm email={email} minLength={PASSWORD_MIN_LENGTH} />
      </Section>
      <Section id="zwei-faktor" title="Bestätigung mit einer App">
        <p className="max-w-text">
          {twoFactor
            ? 'Eingeschaltet: Beim Anmelden wird nach dem Passwort ein Code aus Ihrer App verlangt.'
            : 'Ausgeschaltet. Mit einer Authentifizierungs-App kann sich niemand anmelden, der nur Ihr Passwort kennt.'}
        </p>
        <p className="mt-12">
          <a href="/admin/konto/zwei-faktor">
            {twoFactor ? 'Ersatzcodes erneuern oder ausschalten' : 'App einrichten'}
          </a>
        </p>
      </Section>
      <Section id="passkeys" title="Passkeys">
        <p className="mb-16 max-w-text">
          Ein Passkey ersetzt Passwort und Code: Sie melden sich mit der Bildschirmsperre Ihres
          Geräts oder einem Sicherheitsschlüssel an.
        </p>
        <PasskeyList passkeys={passkeys} />
        <NewPasskey host={siteAddress().passkeyHost} />
      </Section>
      <Section id="anmeldungen" title="Angemeldete Geräte">
        <LoginSessions sessions={sessions} currentId={loginSessionId} />
      </Section>
    </>
  )
}
