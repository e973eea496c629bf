import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readAlerts, type AlertChange } from '@/usecases/alerts/manage-alerts'
import { forgetAddressAction } from '../actions'
import { KeyForm } from '../key-form'
import { VoidLink } from '../void-link'
import { ManagedAlert } from './managed-alert'

export const metadata: Metadata = {
  title: 'Meine Benachrichtigungen',
  robots: { index: false },
}

const notices: Readonly<Record<AlertChange, string>> = {
  immediate: 'Sie werden von jetzt an sofort benachrichtigt.',
  daily: 'Sie werden von jetzt an einmal am Tag benachrichtigt.',
  pause: 'Diese Benachrichtigung ist angehalten.',
  resume: 'Sie werden wieder benachrichtigt: über alles, was von jetzt an veröffentlicht wird.',
  end: 'Diese Benachrichtigung ist abbestellt und gelöscht.',
}

const isChange = (word: string): word is AlertChange => Object.hasOwn(notices, word)

export default async function ManagePage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const query = toURLSearchParams(await searchParams)
  const token = query.get('schluessel') ?? ''
  const change = query.get('hinweis') ?? ''
  const managed = await readAlerts((await requestBody()).id, token)
  if (managed === null)
    return change === 'end' ? (
      <LastOneEnded />
    ) : (
      <VoidLink why="Zu diesem Link gibt es keine Benachrichtigungen mehr. Ihre Adresse ist hier nicht gespeichert." />
    )
  const { email, alerts } = managed
  return (
    <>
      <PageHeader
        title="Meine Benachrichtigungen"
        lead={
          <p>
            Das ist für <span className="break-all">{email}</span> bestellt.
          </p>
        }
      />
      {isChange(change) ? (
        <div className="mt-24">
          <Notice tone="success" role="status">
            {notices[change]}
          </Notice>
        </div>
      ) : null}
      <div className="mt-32">
        {alerts.length === 0 ? (
          <EmptyState title="Noch ist keine Benachrichtigung bestätigt.">
            <p>
              <a href="/benachrichtigungen">Wie Sie sich benachrichtigen lassen</a>
            </p>
          </EmptyState>
        ) : (
          alerts.map((alert) => <ManagedAlert key={alert.id} alert={alert} token={token} />)
        )}
      </div>
      <Section id="loeschen" title="Alles löschen">
        <p className="mb-16 max-w-text">
          Löscht Ihre E-Mail-Adresse und alle Benachrichtigungen, auch die noch nicht bestätigten.
        </p>
        <KeyForm action={forgetAddressAction} token={token} form="loeschen">
          <div>
            <SubmitButton look="secondary">
              Adresse und alle Benachrichtigungen löschen
            </SubmitButton>
          </div>
        </KeyForm>
      </Section>
    </>
  )
}

function LastOneEnded() {
  return (
    <>
      <PageHeader title="Abbestellt" />
      <div className="mt-32">
        <Notice tone="success" role="status" title={notices.end}>
          <p className="mt-8">
            Es war Ihre letzte; Ihre E-Mail-Adresse ist hier nicht mehr gespeichert.{' '}
            <a href="/">Zur Startseite</a>
          </p>
        </Notice>
      </div>
    </>
  )
}
