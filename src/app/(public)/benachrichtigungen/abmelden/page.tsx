import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readEnding } from '@/usecases/alerts/end-alert'
import { endAlertAction } from '../actions'
import { KeyForm } from '../key-form'
import { VoidLink } from '../void-link'

export const metadata: Metadata = {
  title: 'Benachrichtigungen abbestellen',
  robots: { index: false },
}

const ended: Readonly<Record<string, string>> = {
  ja: 'Diese Benachrichtigung ist abbestellt und gelöscht.',
  alles: 'Ihre Adresse und alle Ihre Benachrichtigungen sind gelöscht.',
}

/** Ends nothing by itself: programs follow the links of mails too. */
export default async function EndPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const query = toURLSearchParams(await searchParams)
  const done = ended[query.get('abgemeldet') ?? '']
  if (done !== undefined)
    return (
      <>
        <PageHeader title="Abbestellt" />
        <div className="mt-32">
          <Notice tone="success" role="status" title={done}>
            <p className="mt-8">
              <a href="/">Zur Startseite</a>
            </p>
          </Notice>
        </div>
      </>
    )
  const token = query.get('schluessel') ?? ''
  const asked = await readEnding((await requestBody()).id, token)
  if (asked === null)
    return <VoidLink why="Diese Benachrichtigung gibt es nicht mehr. Sie bekommen sie nicht." />
  return (
    <>
      <PageHeader
        title="Benachrichtigungen abbestellen"
        lead={
          asked.about === null
            ? 'Was Sie bestellt haben, ist nicht mehr öffentlich.'
            : `Sie bekommen dann nichts Neues zu ${asked.about} mehr.`
        }
      />
      <div className="mt-32">
        <KeyForm action={endAlertAction} token={token}>
          <div>
            <SubmitButton>Abbestellen</SubmitButton>
          </div>
        </KeyForm>
      </div>
    </>
  )
}
