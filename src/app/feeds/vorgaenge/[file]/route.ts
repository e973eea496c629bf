import { filesOf } from '@/app/_http/named-files'
import { matterFeed } from '@/usecases/feeds/matter-feed'

/** `/feeds/vorgaenge/{slug}.atom` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = filesOf('atom', matterFeed)
