import type { Metadata } from 'next'
import { cache } from 'react'
import { feedLink } from '@/app/feed-link'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody } from '@/app/request-body'
import { AlertLink } from '@/components/alerts/alert-link'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { MomentText } from '@/components/date-text'
import { DefinitionList } from '@/components/definition-list'
import { FollowUpList } from '@/components/matters/follow-up-list'
import { PaperList } from '@/components/matters/paper-list'
import { Stations } from '@/components/matters/stations'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { ReportLink } from '@/components/shell/report-link'
import { SourceNote } from '@/components/source-note'
import { alertForm } from '@/domain/alerts/form-address'
import { matterPath, organizationPath } from '@/domain/record/paths'
import { searchAt } from '@/domain/record/search-address'
import type { FollowUpState } from '@/domain/vocabulary'
import { alertsAreOffered } from '@/usecases/alerts/mail-server'
import { readMatter } from '@/usecases/read-matter'

interface MatterPageProps {
  params: Promise<{ slug: string }>
}

const load = cache(async (slug: string) =>
  foundOr404(await readMatter((await requestBody()).id, slug)),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: MatterPageProps): Promise<Metadata> {
  const matter = await load((await params).slug)
  return {
    title: matter.title,
    description: matter.summary ?? `Der Vorgang „${matter.title}“ durch Sitzungen und Ausschüsse.`,
    alternates: {
      canonical: matterPath(matter),
      types: feedLink(`/feeds${matterPath(matter)}.atom`, 'Neues zu diesem Vorgang'),
    },
  }
})

const stillOpen: readonly FollowUpState[] = ['open', 'in_progress']
const settled: readonly FollowUpState[] = ['done', 'dropped']

export default publicPage(async function MatterPage({ params }: MatterPageProps) {
  const matter = await load((await params).slug)
  const owed = matter.followUps.filter(({ state }) => stillOpen.includes(state))
  const planned = matter.followUps.filter(({ state }) => state === 'unknown')
  const closed = matter.followUps.filter(({ state }) => settled.includes(state))
  const office = matter.responsibleOffice
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Vorgänge', href: '/vorgaenge' }]} current={matter.title} />
      <PageHeader kicker="Vorgang" title={matter.title} lead={matter.summary} />
      <div className="mt-24">
        <DefinitionList
          entries={[
            {
              term: 'Zuständige Stelle der Verwaltung',
              value: office ? <a href={organizationPath(office)}>{office.name}</a> : null,
            },
          ]}
        />
        <div className="mt-12">
          <SourceNote citations={matter.citations} />
        </div>
        {alertsAreOffered() ? <AlertLink href={alertForm('vorgang', matter.slug)} /> : null}
      </div>
      {owed.length > 0 || planned.length === 0 ? (
        <Section id="ausstehend" title="Was noch aussteht">
          {owed.length > 0 ? (
            <FollowUpList followUps={owed} />
          ) : (
            <p className="text-muted">
              Von offenen Aufträgen zu diesem Vorgang ist nichts berichtet.
            </p>
          )}
        </Section>
      ) : null}
      {planned.length > 0 ? (
        <Section id="folgen" title="Was folgen sollte">
          <FollowUpList followUps={planned} />
        </Section>
      ) : null}
      <Section id="stationen" title="Stationen">
        {matter.stations.length > 0 ? (
          <>
            <Stations stations={matter.stations} />
            <p className="mt-16">
              <a href={searchAt('/suche', { matter: [matter.slug] })}>
                Wortbeiträge zu diesem Vorgang durchsuchen
              </a>
            </p>
          </>
        ) : (
          <p className="text-muted">Zu diesem Vorgang ist noch keine Beratung veröffentlicht.</p>
        )}
      </Section>
      {closed.length > 0 ? (
        <Section id="erledigt" title="Erledigt oder nicht weiterverfolgt">
          <FollowUpList followUps={closed} />
        </Section>
      ) : null}
      {matter.papers.length > 0 ? (
        <Section id="vorlagen" title="Vorlagen">
          <PaperList papers={matter.papers} />
        </Section>
      ) : null}
      <p className="mt-32 text-kern-16 text-muted">
        Zuletzt geändert: <MomentText at={matter.modifiedAt} />
      </p>
      <ReportLink address={matterPath(matter)} recordId={matter.id} />
    </>
  )
})
