import type { Metadata } from 'next'
import { cache } from 'react'
import { shareMetadata } from '@/app/_sharing/share-metadata'
import { statementMetadata } from '@/app/_sharing/statement-metadata'
import { DescribePage } from '@/app/describe-page'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Debate } from '@/components/debate/debate'
import { debatePath } from '@/domain/record/paths'
import { debatePicturePath, STATEMENT_PARAMETER } from '@/domain/record/share-paths'
import type { DebateView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { readDebate } from '@/usecases/read-debate'

interface DebatePageProps {
  params: Promise<{ session: string; item: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const load = cache(async (session: string, item: string) =>
  foundOr404(await readDebate((await requestBody()).id, session, item)),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
  searchParams,
}: DebatePageProps): Promise<Metadata> {
  const { session, item } = await params
  const debate = await load(session, item)
  const canonical = debatePath(debate.session, debate)
  const shared = await sharedPart(debate, canonical, (await searchParams)[STATEMENT_PARAMETER])
  return {
    ...shared,
    title: debate.title,
    description: debate.summary ?? debate.plainSummary ?? undefined,
    alternates: {
      canonical,
      types: {
        ...shared.alternates?.types,
        'application/akn+xml': [
          { url: `${canonical}.xml`, title: 'Diese Debatte als Akoma Ntoso' },
        ],
        'application/json': [{ url: `${canonical}.json`, title: 'Diese Debatte als Popolo' }],
      },
    },
  }
})

/** What a preview shows: the statement that the address names, else the debate. */
function sharedPart(debate: DebateView, path: string, named: unknown): Promise<Metadata> {
  const statement = debate.statements.find(({ id }) => id === named)
  if (statement) return statementMetadata({ statement, item: { title: debate.title, path } })
  const description = debate.summary ?? debate.plainSummary ?? sessionWords(debate.session)
  return shareMetadata({
    title: debate.title,
    description,
    picture: debatePicturePath(debate.session, debate),
    pictureText: `${debate.title}. ${sessionWords(debate.session)}`,
    path,
  })
}

const sessionWords = ({ organization, date }: DebateView['session']): string =>
  `${organization.name}, ${formatGerman(date)}`

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
