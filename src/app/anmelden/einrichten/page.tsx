import type { Metadata } from 'next'
import { VoidLink } from '@/app/anmelden/void-link'
import { PageHeader } from '@/components/page-header'
import { PASSWORD_MIN_LENGTH } from '@/domain/account/fields'
import type { PageQuery } from '@/lib/query'
import { canSetUp } from '@/usecases/first-administrator'
import { SetUpForm } from './set-up-form'

export const metadata: Metadata = { title: 'Erstes Konto einrichten' }

export default async function SetUpPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const token = [(await searchParams)['token']].flat()[0] ?? ''
  if (!(await canSetUp(token))) {
    return (
      <VoidLink>
        <p>
          Er wurde schon verwendet, ist älter als 24 Stunden, oder es gibt inzwischen ein Konto.
          Solange es keines gibt, zeigt jeder Start von Wortlaut einen neuen Link an.
        </p>
      </VoidLink>
    )
  }
  return (
    <>
      <PageHeader
        title="Erstes Konto einrichten"
        lead="Dieses Konto verwaltet alle weiteren. Der Link, mit dem Sie hier sind, gilt danach nicht mehr."
      />
      <div className="mt-32">
        <SetUpForm token={token} minLength={PASSWORD_MIN_LENGTH} />
      </div>
    </>
  )
}
