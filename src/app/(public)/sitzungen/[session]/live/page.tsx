import type { Metadata } from 'next'
import { cache } from 'react'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { MomentText } from '@/components/date-text'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { isOver } from '@/domain/live/view'
import { sessionPath } from '@/domain/record/paths'
import { readLive } from '@/usecases/read-live'
import { LiveUpdates } from './live-updates'

interface LivePageProps {
  params: Promise<{ session: string }>
}

const load = cache(async (slug: string) =>
  foundOr404(await readLive((await requestBody()).id, slug)),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: LivePageProps): Promise<Metadata> {
  const { session } = await load((await params).session)
  return {
    title: `Live: ${session.title}`,
    description: `Was in der Sitzung gerade beraten wird, und die freigegebenen Ergebnisse.`,
    alternates: { canonical: `${sessionPath(session)}/live` },
    robots: { index: false },
  }
})

export default publicPage(async function LivePage({ params }: LivePageProps) {
  const { session, live } = await load((await params).session)
  const address = `${sessionPath(session)}/live` as const
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Sitzungen', href: '/sitzungen' },
          { label: session.title, href: sessionPath(session) },
        ]}
        current="Live"
      />
      <PageHeader kicker={session.organization.name} title={`Live: ${session.title}`} />
      {live.sequence === 0 ? (
        <div className="mt-24">
          <Notice>
            <p>
              {session.state === 'closed'
                ? 'Zu dieser Sitzung gab es keine Liveansicht.'
                : 'Die Liveansicht beginnt, sobald die Schriftführung sie einschaltet.'}{' '}
              <a href={sessionPath(session)}>Zur Tagesordnung</a>
            </p>
          </Notice>
        </div>
      ) : null}
      <LiveUpdates
        initial={live}
        events={
          isOver(
            { state: live.sequence === 0 ? session.state : live.state, at: live.at },
            new Date(),
          )
            ? null
            : `/api/v1/sessions/${session.slug}/events`
        }
      />
      <noscript>
        <p className="mt-32">
          {live.at ? (
            <>
              Stand: <MomentText at={live.at} />.{' '}
            </>
          ) : null}
          <a href={address}>Seite neu laden</a>
        </p>
      </noscript>
      <p className="mt-32">
        <a href={sessionPath(session)}>Tagesordnung und Debatten dieser Sitzung</a>
      </p>
    </>
  )
})
