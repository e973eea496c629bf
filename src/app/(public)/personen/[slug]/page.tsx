import type { Metadata } from 'next'
import { cache } from 'react'
import { acceptQuery } from '@/app/accept-query'
import { DescribePage } from '@/app/describe-page'
import { feedLink } from '@/app/feed-link'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody } from '@/app/request-body'
import { AlertLink } from '@/components/alerts/alert-link'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FactionTag } from '@/components/faction-tag'
import { PageHeader } from '@/components/page-header'
import { address } from '@/components/pagination'
import { MembershipList } from '@/components/persons/membership-list'
import { OfficeList } from '@/components/persons/office-list'
import { StatementSection } from '@/components/persons/statement-section'
import { VotingRecord } from '@/components/persons/voting-record'
import { Refusal } from '@/components/search/refusal'
import { Section } from '@/components/section'
import { DecisionList } from '@/components/sessions/decision-list'
import { ReportLink } from '@/components/shell/report-link'
import { SourceNote } from '@/components/source-note'
import { alertForm } from '@/domain/alerts/form-address'
import { parseCursorQuery } from '@/domain/record/list-params'
import { personPath } from '@/domain/record/paths'
import { ballotChoiceLabel } from '@/domain/vocabulary'
import type { PageQuery } from '@/lib/query'
import { alertsAreOffered } from '@/usecases/alerts/mail-server'
import { readPerson } from '@/usecases/read-person'

interface PersonPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<PageQuery>
}

const load = cache(async (slug: string, cursor?: string) =>
  foundOr404(await readPerson((await requestBody()).id, slug, { cursor })),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: PersonPageProps): Promise<Metadata> {
  const person = await load((await params).slug)
  return {
    title: person.name,
    description:
      person.description ??
      `Wortbeiträge, Anträge und Abstimmungen von ${person.name} im Kreistag.`,
    alternates: {
      canonical: personPath(person),
      types: feedLink(`/feeds${personPath(person)}.atom`, `Neues von ${person.name}`),
    },
  }
})

export default publicPage(async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { slug } = await params
  const accepted = await acceptQuery(searchParams, parseCursorQuery, ({ cursor }) =>
    load(slug, cursor),
  )
  const person = accepted.errors ? await load(slug) : accepted.result
  const path = personPath(person)
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Personen', href: '/personen' }]} current={person.name} />
      <PageHeader kicker="Person" title={person.name} lead={person.description} />
      <div className="mt-12">
        <SourceNote citations={person.citations} />
      </div>
      {alertsAreOffered() ? <AlertLink href={alertForm('person', person.slug)} /> : null}
      {person.memberships.length > 0 ? (
        <Section id="mitgliedschaften" title="Mitgliedschaften">
          <MembershipList
            memberships={person.memberships}
            of={({ organization }) => <FactionTag faction={organization} />}
          />
        </Section>
      ) : null}
      {person.offices.length > 0 ? (
        <Section id="aemter" title="Ämter am Tag der Sitzung">
          <OfficeList offices={person.offices} />
        </Section>
      ) : null}
      {accepted.errors ? (
        <div className="mt-48">
          <Refusal errors={accepted.errors} startOver={path} />
        </div>
      ) : null}
      <StatementSection
        path={path}
        searchHref={address('/suche', { person: slug })}
        statements={person.statements}
        cursor={accepted.errors ? undefined : accepted.params.cursor}
      />
      {person.motions.length > 0 ? (
        <Section id="antraege" title="Anträge">
          <DecisionList motions={person.motions} />
        </Section>
      ) : null}
      {person.ballots.length > 0 ? (
        <Section id="abstimmungen" title="Namentliche Abstimmungen">
          <VotingRecord
            entries={person.ballots.map(({ vote, choice }) => ({
              vote,
              position: ballotChoiceLabel[choice],
            }))}
          />
        </Section>
      ) : null}
      <ReportLink address={path} recordId={person.id} />
      <DescribePage person={person} />
    </>
  )
})
