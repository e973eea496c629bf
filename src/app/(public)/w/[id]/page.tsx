import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { DescribePage } from '@/app/describe-page'
import { notPublic } from '@/app/not-public'
import { statementMetadata } from '@/app/_sharing/statement-metadata'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody, requestOrigin } from '@/app/request-body'
import { StatementVersion } from '@/components/debate/statement-version'
import { statementPath } from '@/domain/record/paths'
import { statementInDebatePath } from '@/domain/record/share-paths'
import { readStatement, readStatementVersion } from '@/usecases/read-statement'

interface StatementPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ version?: string | string[] }>
}

const loadCurrent = cache(async (id: string) => {
  const { id: bodyId } = await requestBody()
  return (await readStatement(bodyId, id)) ?? notPublic()
})

const loadVersion = cache(async (id: string, version: string) => {
  if (!/^[1-9]\d{0,8}$/.test(version)) notPublic()
  const { id: bodyId } = await requestBody()
  return (await readStatementVersion(bodyId, id, Number(version))) ?? notPublic()
})

export const generateMetadata = publicMetadata(async function metadata({
  params,
  searchParams,
}: StatementPageProps): Promise<Metadata> {
  const { id } = await params
  const { version } = await searchParams
  if (typeof version !== 'string') {
    const { speaker } = await loadCurrent(id)
    return { title: `${speaker.person.name}: Wortbeitrag` }
  }
  const { statement, current } = await loadVersion(id, version)
  const shared = await statementMetadata({
    statement,
    item: statement.agendaItem,
    version: Number(version),
  })
  return {
    title: `${statement.speaker.person.name}: Wortbeitrag, Fassung ${version}`,
    ...shared,
    alternates: { ...shared.alternates, canonical: `${statementPath(id)}?version=${version}` },
    robots: { index: String(current) === version },
  }
})

/** The permalink: to the statement in its debate, or with `?version=N` to that version of it. */
export default publicPage(async function StatementPage({
  params,
  searchParams,
}: StatementPageProps) {
  const { id } = await params
  const { version } = await searchParams
  if (Array.isArray(version)) notPublic()
  if (version !== undefined) {
    const shown = await loadVersion(id, version)
    return (
      <>
        <StatementVersion {...shown} origin={await requestOrigin()} />
        {shown.version === shown.current ? <DescribePage statement={shown.statement} /> : null}
      </>
    )
  }
  const statement = await loadCurrent(id)
  redirect(statementInDebatePath(statement.agendaItem, statement.id) as Route)
})
