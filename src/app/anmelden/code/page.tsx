import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requestHeaders } from '@/app/request-headers'
import { PageHeader } from '@/components/page-header'
import { localPath } from '@/domain/account/local-path'
import type { PageQuery } from '@/lib/query'
import { owesSecondFactor } from '@/usecases/auth/verify-second-factor'
import { CodeForm } from './code-form'

export const metadata: Metadata = { title: 'Anmeldung bestätigen' }

export default async function CodePage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const { weiter, art } = await searchParams
  const next = localPath([weiter].flat()[0])
  const onward = `weiter=${encodeURIComponent(next)}`
  if (!owesSecondFactor(await requestHeaders())) redirect(`/anmelden?${onward}`)
  const kind = [art].flat()[0] === 'ersatzcode' ? 'ersatzcode' : 'app'
  return (
    <>
      <PageHeader
        title="Anmeldung bestätigen"
        lead={
          kind === 'app'
            ? 'Öffnen Sie Ihre Authentifizierungs-App und geben Sie den Code ein, den sie für Wortlaut anzeigt.'
            : 'Geben Sie einen der Ersatzcodes ein, die Sie beim Einrichten aufbewahrt haben. Jeder gilt nur einmal.'
        }
      />
      <div className="mt-32 flex flex-col gap-32">
        <CodeForm kind={kind} next={next} />
        <p>
          {kind === 'app' ? (
            <a href={`/anmelden/code?art=ersatzcode&${onward}`}>
              Stattdessen einen Ersatzcode verwenden
            </a>
          ) : (
            <a href={`/anmelden/code?${onward}`}>Stattdessen den Code der App verwenden</a>
          )}
        </p>
      </div>
    </>
  )
}
