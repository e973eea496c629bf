import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { signedIn } from '@/app/admin/require-actor'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { localPath } from '@/domain/account/local-path'
import type { PageQuery } from '@/lib/query'
import { siteAddress } from '@/usecases/auth/site-address'
import { PasskeySignIn } from './passkey-sign-in'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Anmelden' }

const notices = new Map<string, { tone: 'success' | 'warning'; text: string }>([
  ['abgemeldet', { tone: 'success', text: 'Sie sind abgemeldet.' }],
  ['ueberall', { tone: 'success', text: 'Sie sind auf allen Geräten abgemeldet.' }],
  [
    'passwort',
    {
      tone: 'success',
      text: 'Ihr Passwort ist gesetzt. Bitte melden Sie sich jetzt damit an.',
    },
  ],
  [
    'abgelaufen',
    {
      tone: 'warning',
      text: 'Die Anmeldung ist abgelaufen. Bitte beginnen Sie noch einmal.',
    },
  ],
])

export default async function SignInPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const { weiter, hinweis } = await searchParams
  const next = localPath([weiter].flat()[0])
  if (await signedIn()) redirect(next as Route)
  const notice = notices.get([hinweis].flat()[0] ?? '')
  return (
    <>
      <PageHeader
        title="Anmelden"
        lead="Für Redaktion, Schriftführung, Prüfung und Administration."
      />
      <div className="mt-32 flex flex-col gap-32">
        {notice ? (
          <Notice tone={notice.tone} role="status">
            {notice.text}
          </Notice>
        ) : null}
        <SignInForm next={next} />
        <p className="max-w-text text-muted">
          Passwort vergessen? Die Administration gibt Ihnen einen Link, mit dem Sie ein neues
          setzen.
        </p>
        {/* As high as what a browser with passkeys shows in it once its script has run. */}
        <div className="min-h-[3.5rem]">
          <PasskeySignIn next={next} host={siteAddress().passkeyHost} />
        </div>
      </div>
    </>
  )
}
