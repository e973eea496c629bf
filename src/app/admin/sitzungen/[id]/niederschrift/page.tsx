import type { Metadata } from 'next'
import { cache } from 'react'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { Badge } from '@/components/badge'
import { MomentText } from '@/components/date-text'
import { DocumentPreview } from '@/components/documents/document-preview'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { deviationLabel } from '@/domain/minutes/deviations'
import { formatGerman } from '@/domain/time/edtf'
import { minutesStateLabel, signatoryRoleLabel } from '@/domain/vocabulary'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { isUuid } from '@/lib/uuid'
import { readMinutes, type MinutesReading } from '@/usecases/minutes/read-minutes'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { minutesPath, preparationPath, sessionsPath } from '../../paths'
import { EntryForm } from './entry-form'
import {
  ApprovalForm,
  CorrectionForm,
  DecisionForm,
  ObjectionForm,
  PublishForm,
  SignForm,
} from './step-forms'

interface MinutesPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<PageQuery>
}

const NOTICES: Readonly<Record<string, string>> = {
  save: 'Gespeichert.',
  sign: 'Die Unterschrift ist vermerkt.',
  object: 'Die Einwendung ist festgehalten.',
  decide: 'Die Entscheidung ist festgehalten.',
  approve: 'Die Genehmigung ist festgehalten.',
  correct: 'Die Berichtigung ist hinzugefügt.',
  publish: 'Die öffentliche Fassung ist veröffentlicht.',
}

const load = cache(async (id: string) => {
  const actor = await requireActor(minutesPath(id))
  const { id: bodyId } = await requestBody()
  const found = isUuid(id) ? await readMinutes(actor, bodyId, id) : null
  return found && { found }
})

export async function generateMetadata({ params }: MinutesPageProps): Promise<Metadata> {
  const loaded = await load((await params).id)
  return { title: loaded ? `Niederschrift: ${loaded.found.sessionTitle}` : 'Nicht gefunden' }
}

export default async function MinutesPage({ params, searchParams }: MinutesPageProps) {
  const { id } = await params
  const loaded = await load(id)
  if (!loaded) return <Missing />
  const { found } = loaded
  const { row, may, documents, sessionTitle } = found
  const notice = NOTICES[toURLSearchParams(await searchParams).get('hinweis') ?? '']
  return (
    <>
      <Trail
        steps={[
          { label: 'Sitzungen', href: sessionsPath },
          { label: sessionTitle, href: preparationPath(id) },
        ]}
      />
      <PageHeader title="Niederschrift" kicker={sessionTitle} />
      <p className="mt-16">
        <Badge tone={row.state === 'approved' ? 'positive' : 'open'}>
          {minutesStateLabel[row.state]}
        </Badge>{' '}
        {row.publishedAt === null ? (
          'nicht veröffentlicht'
        ) : (
          <>
            veröffentlicht: <MomentText at={row.publishedAt} />
          </>
        )}
      </p>
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <p className="mt-16 flex flex-wrap gap-x-20 gap-y-8">
        {(['pdf', 'docx'] as const).map((format) => (
          <a key={format} href={`${minutesPath(id)}.${format}`}>
            Öffentliche Fassung ({format.toUpperCase()})
          </a>
        ))}
        {(['pdf', 'docx'] as const).map((format) => (
          <a key={format} href={`${minutesPath(id)}.${format}?fassung=nichtoeffentlich`}>
            Vollständige Fassung ({format.toUpperCase()})
          </a>
        ))}
      </p>
      <Cleared id={id} found={found} />
      <Whole found={found} />
      {row.state === 'draft' && may.write ? (
        <Section id="angaben" title="Angaben und Beschlussformeln">
          <EntryForm
            key={row.lock}
            sessionId={id}
            lock={row.lock}
            kind={row.kind}
            clerkName={row.clerkName}
            preamble={row.preamble}
            signatories={found.signatories}
            wordings={found.wordings.map((vote) => ({
              ...vote,
              findings: vote.findings.map(({ message }) => message),
            }))}
          />
        </Section>
      ) : null}
      <Signatures id={id} found={found} />
      {row.state === 'draft' ? null : <Objections id={id} found={found} />}
      {row.state === 'signed' && may.write ? (
        <Section id="genehmigung" title="Genehmigung">
          {found.approving.length === 0 ? (
            <p>Es ist noch keine spätere Sitzung dieses Gremiums erfasst.</p>
          ) : (
            <ApprovalForm
              sessionId={id}
              form="genehmigung"
              sessions={found.approving.map(({ id: value, title, date }) => ({
                value,
                label: date === null ? title : `${title} (${formatGerman(date)})`,
              }))}
            />
          )}
        </Section>
      ) : null}
      {row.state !== 'draft' && row.publishedAt === null && may.publish ? (
        <Section id="veroeffentlichung" title="Veröffentlichung">
          <PublishForm sessionId={id} form="veroeffentlichung" />
        </Section>
      ) : null}
      <Section id="vorschau" title="Vorschau der vollständigen Fassung">
        <DocumentPreview document={documents.full} />
      </Section>
    </>
  )
}

/** Signatures that no longer hold, and what all had signed before. */
function Cleared({ id, found: { row } }: { id: string; found: MinutesReading }) {
  if (row.clearedAt === null && row.former.length === 0) return null
  return (
    <div className="mt-16">
      <Notice tone={row.clearedAt === null ? 'info' : 'warning'} title={clearedTitle(row)}>
        {row.clearedAt === null ? null : (
          <p>
            Nach der Unterschrift ist Erfasstes geändert worden (
            <MomentText at={row.clearedAt} />
            ). Was jetzt unten steht, hat noch niemand unterschrieben.
          </p>
        )}
        <ul className="list-disc pl-20">
          {row.former.map(({ id: formerId, signedAt, reason }) => (
            <li key={formerId}>
              <a href={`${minutesPath(id)}.pdf?fassung=nichtoeffentlich&frueher=${formerId}`}>
                Unterschriebene Fassung vom <MomentText at={signedAt} dayOnly />
              </a>
              {reason === '' ? null : ` – Grund der Änderung: ${reason}`}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

const clearedTitle = ({ clearedAt }: MinutesReading['row']): string =>
  clearedAt === null
    ? 'Frühere unterschriebene Fassungen'
    : 'Die Unterschriften gelten nicht mehr; bitte neu unterschreiben.'

/** Where the record says something else than what was signed, and whether the minutes say so. */
function Deviations({ found: { deviations, row } }: { found: MinutesReading }) {
  const isOpen = deviations.some(({ isCorrected }) => !isCorrected)
  const title =
    row.state === 'draft'
      ? 'Seit der ersten Unterschrift geändert; mit der nächsten müssen alle neu unterschreiben:'
      : isOpen
        ? 'Nach der Unterschrift geändert; bitte unten sichtbar berichtigen:'
        : 'Nach der Unterschrift geändert und berichtigt:'
  return (
    <Notice tone={isOpen ? 'warning' : 'info'} title={title}>
      <ul className="list-disc pl-20">
        {deviations.map(({ key, what, how, isCorrected }) => (
          <li key={key}>
            {what}: {deviationLabel[how]}
            {isCorrected ? ', berichtigt' : ''}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Whole({ found }: { found: MinutesReading }) {
  const { completeness, deviations, open, row } = found
  const { leftOut } = completeness
  // What was recorded after the signature is named as that.
  const missing = row.signed && row.told ? [] : completeness.missing
  return (
    <Section id="vollstaendigkeit" title="Vollständigkeit">
      {deviations.length > 0 ? <Deviations found={found} /> : null}
      {missing.length === 0 ? (
        deviations.length > 0 ? null : (
          <p>
            {row.signed
              ? 'Alles Erfasste steht in der unterschriebenen Niederschrift.'
              : 'Alles Erfasste steht in der Niederschrift.'}
          </p>
        )
      ) : (
        <Notice tone="danger" title="In der Niederschrift fehlt:">
          <ul className="list-disc pl-20">
            {missing.map(({ key, what }) => (
              <li key={key}>{what}</li>
            ))}
          </ul>
        </Notice>
      )}
      {leftOut.length > 0 ? (
        <p className="mt-8">
          Der Art nach nicht enthalten:{' '}
          {leftOut.map(({ what, count }) => `${count} ${what}`).join(', ')}.
        </p>
      ) : null}
      {row.state === 'draft' && open.length > 0 ? (
        <ul className="mt-8 list-disc pl-20">
          {open.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

function Signatures({ id, found }: { id: string; found: MinutesReading }) {
  const { row, may, signatories } = found
  return (
    <Section id="unterschriften" title="Unterschriften">
      {row.signatories.length === 0 && row.state === 'draft' ? (
        <p className="mb-12">Bitte zuerst oben speichern, wer unterschreibt.</p>
      ) : null}
      <ul className="list-none space-y-16">
        {signatories.map(({ role, name, signedAt }, position) => (
          <li key={`${role} ${name}`}>
            <p>
              {name} ({signatoryRoleLabel[role]}):{' '}
              {signedAt === null ? (
                'noch nicht unterschrieben'
              ) : (
                <>
                  unterschrieben am <MomentText at={signedAt} dayOnly />
                </>
              )}
            </p>
            {signedAt === null && may.write && row.signatories.length > 0 ? (
              <SignForm sessionId={id} form={`unterschrift-${position}`} position={position} />
            ) : null}
          </li>
        ))}
      </ul>
      {row.signedHash ? (
        <p className="mt-16 text-kern-16 break-all text-muted">
          Prüfsumme der unterschriebenen Fassung (SHA-256): {row.signedHash}
        </p>
      ) : null}
    </Section>
  )
}

function Objections({ id, found }: { id: string; found: MinutesReading }) {
  const { row, may } = found
  const open = found.deviations.filter(({ isCorrected }) => !isCorrected)
  return (
    <>
      <Section id="einwendungen" title="Einwendungen">
        {row.objections.length === 0 ? <p>Es ist keine Einwendung erhoben.</p> : null}
        <ul className="list-none space-y-16">
          {row.objections.map((objection) => (
            <li key={objection.id}>
              <p>
                {objection.raisedBy}, {formatGerman(objection.raisedOn)}: {objection.text}
              </p>
              {objection.decision === null ? (
                may.write ? (
                  <DecisionForm
                    sessionId={id}
                    form={`entscheidung-${objection.id}`}
                    objectionId={objection.id}
                  />
                ) : null
              ) : (
                <p>Entscheidung: {objection.decision}</p>
              )}
            </li>
          ))}
        </ul>
        {may.write && row.state !== 'approved' ? (
          <div className="mt-16">
            <ObjectionForm sessionId={id} form="einwendung" />
          </div>
        ) : null}
      </Section>
      <Section id="berichtigungen" title="Berichtigungen">
        {row.corrections.length === 0 ? <p>Es gibt keine Berichtigung.</p> : null}
        <ul className="list-none space-y-8">
          {row.corrections.map(({ id: key, at, place, text, isPublic }) => (
            <li key={key}>
              <MomentText at={at} dayOnly />, {place}: {text}
              {isPublic ? '' : ' (nur in der vollständigen Fassung)'}
            </li>
          ))}
        </ul>
        {may.write ? (
          <div className="mt-16">
            <CorrectionForm
              sessionId={id}
              form="berichtigung"
              deviations={open.map(({ key, what }) => ({ value: key, label: what }))}
            />
          </div>
        ) : null}
      </Section>
    </>
  )
}
