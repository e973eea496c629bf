import type { Metadata } from 'next'
import { requireSignIn } from '@/app/admin/require-actor'
import { PageHeader } from '@/components/page-header'
import { TwoFactorPanel } from './two-factor-panel'

export const metadata: Metadata = { title: 'Bestätigung mit einer App' }

export default async function TwoFactorPage() {
  const { twoFactor } = await requireSignIn('/admin/konto/zwei-faktor')
  return (
    <>
      <PageHeader
        title="Bestätigung mit einer App"
        lead="Nach dem Passwort verlangt die Anmeldung einen Code, den nur Ihre App kennt."
      />
      <div className="mt-32">
        <TwoFactorPanel enabled={twoFactor} />
      </div>
      <p className="mt-32">
        <a href="/admin/konto">Zurück zum Konto</a>
      </p>
    </>
  )
}
