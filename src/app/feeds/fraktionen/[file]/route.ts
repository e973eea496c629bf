import { feedsOf } from '@/app/_http/feed'
import { factionFeed } from '@/usecases/feeds/faction-feed'

/** `/feeds/fraktionen/{slug}.atom` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = feedsOf(factionFeed)
