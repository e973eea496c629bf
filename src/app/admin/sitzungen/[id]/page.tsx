import type { Metadata } from 'next'
import { cache } from 'react'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { DefinitionList } from '@/components/definition-list'
import { MomentText } from '@/components/date-text'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { SessionDate } from '@/components/sessions/session-date'
import { amount } from '@/domain/german'
import { sessionStateLabel } from '@/domain/vocabulary'
import { toLocalTime } from '@/domain/time/local'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readMembers, type SessionMembers } from '@/usecases/preparation/read-members'
import { readPreparation, type Preparation } from '@/usecases/preparation/read-preparation'
import { recordPath } from '../../datensaetze/kinds'
import { StateBadge } from '../../datensaetze/state-badge'
import { Missing } from '../../missing'
import { Trail } from '../../trail'
import { agendaPath, deskPath, membersPath, preparationPath, sessionsPath } from '../paths'
import { AgendaParts } from './agenda-parts'
import { Findings } from './findings'
import { InvitationForm } from './invitation-form'
import { noticeOf } from './notices'
import { PublicationForm } from './publication-form'
import { Steps } from './steps'

interface PreparationPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<PageQuery>
}

const load = cache(async (id: string) => {
  const actor = await requireActor(preparationPath(id))
  const { id: bodyId } = await requestBody()
  const [preparation, members] = await Promise.all([
    readPreparation(actor, bodyId, id),
    readMembers(actor, bodyId, id),
  ])
  return preparation && members ? { preparation, members } : null
})

export async function generateMetadata({ params }: PreparationPageProps): Promise<Metadata> {
  const found = await load((await params).id)
  return { title: found?.preparation.session.title ?? 'Nicht gefunden' }
}

export default async function PreparationPage({ params, searchParams }: PreparationPageProps) {
  const { id } = await params
  const found = await load(id)
  if (!found) return <Missing />
  const { preparation, members } = found
  const { session, steps, next } = preparation
  const notice = noticeOf(toURLSearchParams(await searchParams).get('hinweis'))
  return (
    <>
      <Trail steps={[{ label: 'Sitzungen', href: sessionsPath }]} />
      <PageHeader title={session.title} kicker={session.organization.name} />
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <Facts preparation={preparation} />
      <p className="mt-20">
        <a className="kern-btn kern-btn--primary no-underline" href={deskPath(id)}>
          <span className="kern-label">Zum Pult</span>
        </a>
      </p>
      <Section id="schritte" title="Schritte">
        {steps.length > 0 ? (
          <Steps id={id} steps={steps} next={next} />
        ) : (
          <p>Die Sitzung ist abgesagt.</p>
        )}
      </Section>
      <Agenda id={id} preparation={preparation} />
      <Invitation id={id} preparation={preparation} />
      <Members id={id} members={members} />
    </>
  )
}

function Facts({ preparation: { session } }: { preparation: Preparation }) {
  const { date, day, startsAt, place } = session
  return (
    <div className="mt-24">
      <DefinitionList
        entries={[
          {
            term: 'Tag',
            value: (
              <SessionDate session={{ date, earliestDay: day.earliest, latestDay: day.latest }} />
            ),
          },
          { term: 'Beginn', value: startsAt ? <MomentText at={startsAt} /> : null },
          { term: 'Ort', value: place },
          { term: 'Stand', value: sessionStateLabel[session.sessionState] },
          { term: 'Zustand', value: <StateBadge state={session.workingState} /> },
        ]}
      />
      <p className="mt-12">
        <a href={recordPath(session.id)}>Alle Angaben zur Sitzung bearbeiten</a>
      </p>
    </div>
  )
}

function Agenda({ id, preparation }: { id: string; preparation: Preparation }) {
  const { agenda, may, drafts, inReview } = preparation
  return (
    <Section id="tagesordnung" title="Tagesordnung">
      <p className="flex flex-wrap gap-x-20 gap-y-8">
        <a href={agendaPath(id)}>Tagesordnung bearbeiten</a>
        <a href={`${preparationPath(id)}/tagesordnung.pdf`}>Tagesordnung als PDF</a>
        <a href={`${preparationPath(id)}/tagesordnung.docx`}>Tagesordnung als DOCX</a>
      </p>
      <PublicationForm
        sessionId={id}
        canSubmit={may.submit && drafts > 0}
        canPublish={may.publish && inReview > 0}
      />
      <AgendaParts sessionId={id} items={agenda.items} />
    </Section>
  )
}

function Invitation({ id, preparation }: { id: string; preparation: Preparation }) {
  const { session, convening, may } = preparation
  const { invitedOn, startsAt, place } = session
  const local = startsAt === null ? '' : toLocalTime(new Date(startsAt))
  return (
    <Section id="einladung" title="Einladung">
      <Findings findings={convening} />
      {may.write ? (
        <InvitationForm
          key={session.lock}
          sessionId={id}
          lock={session.lock}
          stored={{ invitedOn: invitedOn ?? '', startsAt: local, place: place ?? '' }}
          isOnRecord={session.state === 'published' || session.state === 'withdrawn'}
        />
      ) : null}
    </Section>
  )
}

function Members({ id, members: { members, unclear } }: { id: string; members: SessionMembers }) {
  return (
    <Section id="mitglieder" title="Mitglieder an diesem Tag">
      <p>
        {members.length === 0
          ? 'Es ist kein Mitglied erfasst.'
          : amount(members.length, 'Mitglied', 'Mitglieder')}
        {unclear.length > 0
          ? `; ${unclear.length === 1 ? 'eine Angabe ist' : `${unclear.length} Angaben sind`} offen.`
          : '.'}
      </p>
      <p className="mt-8 flex flex-wrap gap-x-20 gap-y-8">
        <a href={membersPath(id)}>Mitglieder ansehen</a>
        <a href={`${preparationPath(id)}/unterschriftenliste.pdf`}>Unterschriftenliste als PDF</a>
      </p>
    </Section>
  )
}
