import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { acceptQuery } from '@/app/accept-query'
import { calendarLink, feedLink } from '@/app/feed-link'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata } from '@/app/public-page'
import { requestBody } from '@/app/request-body'
import { OrganizationPage } from '@/components/persons/organization-page'
import { alertForm } from '@/domain/alerts/form-address'
import { parseCursorQuery } from '@/domain/record/list-params'
import { organizationPath } from '@/domain/record/paths'
import { organizationKindLabel } from '@/domain/vocabulary'
import type { PageQuery } from '@/lib/query'
import { alertsAreOffered } from '@/usecases/alerts/mail-server'
import { readOrganization } from '@/usecases/read-organization'

/** What the pages /fraktionen/{slug} and /gremien/{slug} are given. */
export interface OrganizationRouteProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<PageQuery>
}

const load = cache(async (slug: string, cursor?: string) =>
  foundOr404(await readOrganization((await requestBody()).id, slug, { cursor })),
)

/** Metadata of an organization's page, whichever of the two addresses was asked for. */
export const organizationMetadata = publicMetadata(async function metadata({
  params,
}: OrganizationRouteProps): Promise<Metadata> {
  const organization = await load((await params).slug)
  const path = organizationPath(organization)
  return {
    title: organization.name,
    description:
      organization.description ??
      `${organizationKindLabel[organization.kind]} ${organization.name}: Sitzungen, Anträge, Abstimmungen und Wortbeiträge.`,
    alternates: {
      canonical: path,
      types:
        organization.kind === 'faction'
          ? feedLink(`/feeds${path}.atom`, `Neues von: ${organization.name}`)
          : calendarLink(`/kalender/${organization.slug}.ics`, `Sitzungen: ${organization.name}`),
    },
  }
})

/** An organization's page at the address that belongs to its kind; the other one redirects (308). */
export async function organizationRoute(
  { params, searchParams }: OrganizationRouteProps,
  home: '/fraktionen' | '/gremien',
) {
  const { slug } = await params
  const accepted = await acceptQuery(searchParams, parseCursorQuery, ({ cursor }) =>
    load(slug, cursor),
  )
  const organization = accepted.errors ? await load(slug) : accepted.result
  const path = organizationPath(organization)
  if (!path.startsWith(home)) permanentRedirect(path)
  return (
    <OrganizationPage
      organization={organization}
      alertHref={alertsAreOffered() ? alertForm('gremium', organization.slug) : null}
      cursor={accepted.errors ? undefined : accepted.params.cursor}
      errors={accepted.errors ?? []}
    />
  )
}
