import 'server-only'
import { toOrganizationListEntry } from '@/publish/api/organization'
import { OrganizationsQuery } from '@/publish/api/parameters'
import { listOrganizations } from '@/usecases/list-organizations'
import { readList } from './read-list'

/** The public organizations: GET /api/v1/organizations. */
export const listOrganizationsForApi = readList({
  path: '/organizations',
  query: OrganizationsQuery,
  read: listOrganizations,
  toItem: toOrganizationListEntry,
})
