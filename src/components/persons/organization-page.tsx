import { AlertLink } from '@/components/alerts/alert-link'
import { DefinitionList } from '@/components/definition-list'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Fact } from '@/components/debate/fact'
import { Swatch } from '@/components/faction-tag'
import { FollowUpList } from '@/components/matters/follow-up-list'
import { PageHeader } from '@/components/page-header'
import { address } from '@/components/pagination'
import { Refusal } from '@/components/search/refusal'
import { Section } from '@/components/section'
import { ConsultationList } from '@/components/matters/consultation-list'
import { DecisionList } from '@/components/sessions/decision-list'
import { SessionList } from '@/components/sessions/session-list'
import { ReportLink } from '@/components/shell/report-link'
import { SourceNote } from '@/components/source-note'
import type { FieldError } from '@/domain/record/invalid-input'
import { matterPath, organizationPath, personPath } from '@/domain/record/paths'
import type { OrganizationView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { factionPositionLabel, organizationKindLabel } from '@/domain/vocabulary'
import { MembershipList } from './membership-list'
import { StatementSection } from './statement-section'
import { VotingRecord } from './voting-record'

interface OrganizationPageProps {
  organization: OrganizationView
  /** Where one is told its news; `null`: nowhere. */
  alertHref: string | null
  cursor: string | undefined
  errors: readonly FieldError[]
}

/** The page of a faction, a committee or any other organization; parts without content are left out. */
export function OrganizationPage({
  organization,
  alertHref,
  cursor,
  errors,
}: OrganizationPageProps) {
  const path = organizationPath(organization)
  const spoken = organization.kind === 'faction' || organization.statements.total > 0
  return (
    <>
      <Breadcrumbs
        trail={
          organization.kind === 'faction'
            ? [{ label: 'Personen', href: '/personen' }]
            : [{ label: 'Sitzungen', href: '/sitzungen' }]
        }
        current={organization.name}
      />
      <PageHeader
        kicker={organizationKindLabel[organization.kind]}
        title={
          <>
            {organization.color ? <Swatch color={organization.color} /> : null} {organization.name}
          </>
        }
        lead={organization.description}
      />
      <OrganizationFacts organization={organization} />
      {alertHref === null ? null : <AlertLink href={alertHref} />}
      {organization.memberships.length > 0 ? (
        <Section id="mitglieder" title="Mitglieder">
          <MembershipList
            memberships={organization.memberships}
            of={({ person }) => <a href={personPath(person)}>{person.name}</a>}
          />
        </Section>
      ) : null}
      {organization.sessions.length > 0 ? (
        <Section id="sitzungen" title="Sitzungen">
          <SessionList sessions={organization.sessions} />
          <p className="mt-16">
            <a href={address('/sitzungen', { gremium: organization.slug })}>
              Alle Sitzungen dieses Gremiums
            </a>
          </p>
        </Section>
      ) : null}
      {organization.facts.length > 0 ? (
        <Section id="haltungen" title="Berichtete Haltungen">
          <ul className="space-y-24">
            {organization.facts.map((fact) => (
              <li key={fact.id}>
                <p className="mb-4 text-kern-16 text-muted">
                  zu: <a href={fact.agendaItem.path}>{fact.agendaItem.title}</a>
                </p>
                <Fact fact={fact} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {organization.motions.length > 0 ? (
        <Section id="antraege" title="Anträge">
          <DecisionList motions={organization.motions} />
        </Section>
      ) : null}
      {organization.positions.length > 0 ? (
        <Section id="abstimmungen" title="Abstimmungsverhalten">
          <VotingRecord
            entries={organization.positions.map(({ vote, position }) => ({
              vote,
              position: factionPositionLabel[position],
            }))}
          />
        </Section>
      ) : null}
      {organization.followUps.length > 0 ? (
        <Section id="auftraege" title="Aufträge">
          <FollowUpList
            followUps={organization.followUps}
            context={({ matter }) => <a href={matterPath(matter)}>{matter.title}</a>}
          />
        </Section>
      ) : null}
      {organization.consultations.length > 0 ? (
        <Section id="beratungen" title="Vorgänge in Beratung">
          <ConsultationList consultations={organization.consultations} />
        </Section>
      ) : null}
      {errors.length > 0 ? (
        <div className="mt-48">
          <Refusal errors={errors} startOver={path} />
        </div>
      ) : null}
      {spoken ? (
        <StatementSection
          path={path}
          searchHref={address('/suche', {
            [organization.kind === 'faction' ? 'faction' : 'organization']: organization.slug,
          })}
          statements={organization.statements}
          cursor={cursor}
        />
      ) : null}
      <ReportLink address={path} recordId={organization.id} />
    </>
  )
}

function OrganizationFacts({ organization }: { organization: OrganizationView }) {
  const { shortName, name, parent, startDate, endDate } = organization
  const entries = [
    shortName === name ? null : { term: 'Kurzname', value: shortName },
    parent
      ? { term: 'Gehört zu', value: <a href={organizationPath(parent)}>{parent.name}</a> }
      : null,
    startDate ? { term: 'Besteht seit', value: formatGerman(startDate) } : null,
    endDate ? { term: 'Bestand bis', value: formatGerman(endDate) } : null,
  ].filter((entry) => entry !== null)
  return (
    <div className="mt-24 space-y-12">
      {entries.length > 0 ? <DefinitionList entries={entries} /> : null}
      <SourceNote citations={organization.citations} />
    </div>
  )
}
