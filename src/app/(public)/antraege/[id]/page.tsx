import type { Metadata } from 'next'
import { cache } from 'react'
import { DescribePage } from '@/app/describe-page'
import { notPublic } from '@/app/not-public'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Motion } from '@/components/debate/motion'
import { Statement } from '@/components/debate/statement'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { SessionLine } from '@/components/session-line'
import { ReportLink } from '@/components/shell/report-link'
import { motionPath, sessionPath } from '@/domain/record/paths'
import { motionOutcomeLabel } from '@/domain/vocabulary'
import { readMotion } from '@/usecases/read-motion'

interface MotionPageProps {
  params: Promise<{ id: string }>
}

const load = cache(
  async (id: string) => (await readMotion((await requestBody()).id, id)) ?? notPublic(),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: MotionPageProps): Promise<Metadata> {
  const motion = await load((await params).id)
  return {
    title: `Antrag: ${motion.title}`,
    description: `Antrag zu „${motion.agendaItem.title}“ – ${motionOutcomeLabel[motion.outcome]}`,
    alternates: { canonical: motionPath(motion.id) },
  }
})

export default publicPage(async function MotionPage({ params }: MotionPageProps) {
  const motion = await load((await params).id)
  const origin = await requestOrigin()
  const { session, agendaItem, statements } = motion
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Sitzungen', href: '/sitzungen' },
          { label: session.title, href: sessionPath(session) },
          { label: agendaItem.title, href: agendaItem.path },
        ]}
        current="Antrag"
      />
      <PageHeader
        kicker={<SessionLine session={session} item={agendaItem} />}
        title={motion.title}
      />
      <div className="mt-12">
        <Motion motion={motion} heading={false} />
      </div>
      <Section id="wortbeitraege" title="Wortbeiträge zu diesem Antrag">
        {statements.length === 0 ? (
          <p>
            Diesem Antrag ist kein Wortbeitrag zugeordnet.{' '}
            <a href={`${agendaItem.path}#debatte`}>Zur ganzen Debatte</a>
          </p>
        ) : (
          statements.map((statement) => (
            <Statement
              key={statement.id}
              statement={statement}
              session={session}
              item={agendaItem}
              origin={origin}
            />
          ))
        )}
      </Section>
      <ReportLink address={motionPath(motion.id)} recordId={motion.id} />
      <DescribePage motion={motion} />
    </>
  )
})
