import { feedsOf } from '@/app/_http/feed'
import { matterFeed } from '@/usecases/feeds/matter-feed'

/** `/feeds/vorgaenge/{slug}.atom` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = feedsOf(matterFeed)
