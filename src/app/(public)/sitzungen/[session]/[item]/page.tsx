import type { Metadata } from 'next'
import { cache } from 'react'
import { DescribePage } from '@/app/describe-page'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Debate } from '@/components/debate/debate'
import { debatePath } from '@/domain/record/paths'
import { readDebate } from '@/usecases/read-debate'

interface DebatePageProps {
  params: Promise<{ session: string; item: string }>
}

const load = cache(async (session: string, item: string) =>
  foundOr404(await readDebate((await requestBody()).id, session, item)),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: DebatePageProps): Promise<Metadata> {
  const { session, item } = await params
  const debate = await load(session, item)
  const path = debatePath(debate.session, debate)
  return {
    title: debate.title,
    description: debate.summary ?? debate.plainSummary ?? undefined,
    alternates: {
      canonical: path,
      types: {
        'application/akn+xml': [{ url: `${path}.xml`, title: 'Diese Debatte als Akoma Ntoso' }],
        'application/json': [{ url: `${path}.json`, title: 'Diese Debatte als Popolo' }],
      },
    },
  }
})

export default publicPage(async function DebatePage({ params }: DebatePageProps) {
  const { session, item } = await params
  const debate = await load(session, item)
  return (
    <>
      <Debate debate={debate} origin={await requestOrigin()} />
      <DescribePage debate={debate} />
    </>
  )
})
