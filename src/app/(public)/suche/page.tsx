import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { feedLink } from '@/app/feed-link'
import { requestBody, requestOrigin } from '@/app/request-body'
import { AlertLink } from '@/components/alerts/alert-link'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { errorAt } from '@/components/forms/error-at'
import { fieldId } from '@/components/forms/field-id'
import { PageHeader } from '@/components/page-header'
import { NamedAlike } from '@/components/search/named-alike'
import { Refusal } from '@/components/search/refusal'
import { SearchBox } from '@/components/search/search-box'
import { SearchFilters } from '@/components/search/search-filters'
import { SearchResults } from '@/components/search/search-results'
import { ReportLink } from '@/components/shell/report-link'
import { alertFormForSearch } from '@/domain/alerts/form-address'
import type { SearchParams } from '@/domain/record/search'
import { searchAt } from '@/domain/record/search-address'
import { parseSearchParams } from '@/domain/record/search-params'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { alertsAreOffered } from '@/usecases/alerts/mail-server'
import { describeSearch } from '@/usecases/describe-search'
import { findByName, findNearlyByName } from '@/usecases/find-by-name'
import { relaxSearch } from '@/usecases/relax-search'
import { searchStatements } from '@/usecases/search-statements'

interface SearchPageProps {
  searchParams: Promise<PageQuery>
}

const FORM = 'suchformular'

const fields = {
  q: { label: 'Suchworte', id: fieldId('q') },
  kind: { label: 'Wörtlich oder sinngemäß', id: fieldId('kind') },
  stance: { label: 'Haltung zum Antrag', id: fieldId('stance') },
  sort: { label: 'Reihenfolge', id: fieldId('sort') },
  from: { label: 'Sitzung ab', id: fieldId('from') },
  to: { label: 'Sitzung bis', id: fieldId('to') },
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const query = toURLSearchParams(await searchParams)
  const words = query.get('q')?.trim().slice(0, 80)
  const parsed = parseSearchParams(query)
  const feed = searchAt('/feeds/suche.atom', parsed.ok ? parsed.params : {})
  return {
    title: words ? `„${words}“ – Suche` : 'Suche',
    description: 'Suche in allen veröffentlichten Wortbeiträgen, wörtlich und sinngemäß.',
    alternates: {
      canonical: '/suche',
      types: feedLink(feed, 'Neues zu dieser Suche'),
    },
    robots: query.size > 0 ? { index: false, follow: true } : undefined,
  }
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const body = await requestBody()
  const accepted = await acceptQuery(searchParams, parseSearchParams, (params) =>
    search(body.id, params),
  )
  const { query } = accepted
  const errors = accepted.errors ?? []
  return (
    <>
      <Breadcrumbs trail={[]} current="Suche" />
      <PageHeader title="Suche" />
      <div className="mt-16">
        <SearchBox formId={FORM} query={query.get('q') ?? ''} error={errorAt(errors, 'q')} />
      </div>
      {accepted.errors ? (
        <div className="mt-32">
          <Refusal errors={accepted.errors} fields={fields} startOver="/suche" />
        </div>
      ) : null}
      <div className="mt-32 grid gap-32 lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-48">
        <SearchFilters
          query={query}
          errors={errors}
          facets={accepted.errors ? null : accepted.result.found.facets}
          labels={accepted.errors ? {} : accepted.result.labels}
          formId={FORM}
        />
        <div>
          {accepted.errors ? null : (
            <>
              <NamedAlike {...accepted.result.named} />
              <SearchResults
                params={accepted.params}
                result={accepted.result.found}
                labels={accepted.result.labels}
                relaxations={accepted.result.relaxations}
                origin={await requestOrigin()}
              />
              {alertsAreOffered() ? <AlertLink href={alertFormForSearch(accepted.params)} /> : null}
            </>
          )}
        </div>
      </div>
      <ReportLink address={query.size === 0 ? '/suche' : `/suche?${query}`} />
    </>
  )
}

const NOTHING = { persons: [], organizations: [], debates: [], nearly: false }

async function search(bodyId: string, params: SearchParams) {
  const { q, cursor } = params
  const [found, named, labels] = await Promise.all([
    searchStatements(bodyId, params),
    q && !cursor ? findByName(bodyId, q) : NOTHING,
    describeSearch(bodyId, params),
  ])
  if (found.total > 0) return { found, labels, named, relaxations: null }
  const isNamed = named.persons.length + named.organizations.length + named.debates.length > 0
  const [near, relaxations] = await Promise.all([
    q && !isNamed ? findNearlyByName(bodyId, q) : named,
    relaxSearch(bodyId, params),
  ])
  // Who is named so is spelt rightly.
  const shown = isNamed ? { ...found, suggestion: null } : found
  return { found: shown, labels, named: near, relaxations }
}
