import type { Metadata } from 'next'
import { cache } from 'react'
import { notPublic } from '@/app/not-public'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { DateText } from '@/components/date-text'
import { DefinitionList } from '@/components/definition-list'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { CitedPlaces } from '@/components/search/cited-places'
import { ReportLink } from '@/components/shell/report-link'
import { sourcePath } from '@/domain/record/paths'
import { sourceKindLabel } from '@/domain/vocabulary'
import { readSource } from '@/usecases/read-source'

interface SourcePageProps {
  params: Promise<{ id: string }>
}

const load = cache(
  async (id: string) => (await readSource((await requestBody()).id, id)) ?? notPublic(),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: SourcePageProps): Promise<Metadata> {
  const source = await load((await params).id)
  return {
    title: source.title,
    description: `${sourceKindLabel[source.kind]}${source.publisher ? `, ${source.publisher}` : ''}: jede Stelle, die sich auf diese Quelle stützt.`,
    alternates: { canonical: sourcePath(source.id) },
  }
})

export default publicPage(async function SourcePage({ params }: SourcePageProps) {
  const source = await load((await params).id)
  return (
    <>
      <Breadcrumbs trail={[]} current="Quelle" />
      <PageHeader kicker={sourceKindLabel[source.kind]} title={source.title} />
      <div className="mt-24">
        <DefinitionList
          entries={[
            { term: 'Herausgeber', value: source.publisher },
            { term: 'Verfasst von', value: source.author },
            { term: 'Datum', value: <DateText edtf={source.date} /> },
            {
              term: 'Adresse',
              value: source.url ? (
                <a href={source.url} rel="noreferrer" className="break-all">
                  {source.url}
                </a>
              ) : null,
            },
            { term: 'Lizenz', value: source.licence },
            {
              term: 'Volltext',
              value: source.fullTextAllowed
                ? 'Der Volltext darf gespeichert und gezeigt werden.'
                : 'Der Text ist geschützt. Hier stehen nur belegte Angaben und kurze wörtliche Zitate.',
            },
          ]}
        />
        {source.note ? (
          <p className="mt-16 max-w-text">
            <span className="font-semibold">Anmerkung der Redaktion: </span>
            {source.note}
          </p>
        ) : null}
      </div>
      <Section id="stellen" title="Was sich auf diese Quelle stützt">
        {source.cited.length === 0 ? (
          <p className="text-muted">
            Noch stützt sich keine veröffentlichte Angabe auf diese Quelle.
          </p>
        ) : (
          <CitedPlaces cited={source.cited} />
        )}
      </Section>
      <ReportLink address={sourcePath(source.id)} recordId={source.id} />
    </>
  )
})
