import { filesOf } from '@/app/_http/named-files'
import { factionFeed } from '@/usecases/feeds/faction-feed'

/** `/feeds/fraktionen/{slug}.atom` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = filesOf('atom', factionFeed)
