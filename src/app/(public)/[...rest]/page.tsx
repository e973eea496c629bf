import { notPublic } from '@/app/not-public'
import { publicMetadata, publicPage } from '@/app/public-page'

/** Addresses that no page has get the same answer as records that do not exist, in the same frame. */
export const generateMetadata = publicMetadata(async () => notPublic())
export default publicPage(async () => notPublic())
