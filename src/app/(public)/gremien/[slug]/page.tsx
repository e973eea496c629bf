import { publicPage } from '@/app/public-page'
import {
  organizationMetadata,
  organizationRoute,
  type OrganizationRouteProps,
} from '@/app/organization-route'

export const generateMetadata = organizationMetadata

export default publicPage((props: OrganizationRouteProps) => organizationRoute(props, '/gremien'))
