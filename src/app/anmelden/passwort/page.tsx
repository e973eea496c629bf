import type { Metadata } from 'next'
import { VoidLink } from '@/app/anmelden/void-link'
import { PageHeader } from '@/components/page-header'
import { PASSWORD_MIN_LENGTH } from '@/domain/account/fields'
import type { PageQuery } from '@/lib/query'
import { passwordLinkOwner } from '@/usecases/set-password'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Passwort setzen' }

export default async function PasswordPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const token = [(await searchParams)['token']].flat()[0] ?? ''
  const owner = await passwordLinkOwner(token)
  if (!owner) {
    return (
      <VoidLink>
        <p>
          Er wurde schon verwendet, durch einen neueren ersetzt oder ist abgelaufen. Die
          Administration kann Ihnen einen neuen geben.
        </p>
      </VoidLink>
    )
  }
  return (
    <>
      <PageHeader title="Passwort setzen" lead={`Für das Konto von ${owner.name}`} />
      <div className="mt-32">
        <PasswordForm token={token} email={owner.email} minLength={PASSWORD_MIN_LENGTH} />
      </div>
    </>
  )
}
