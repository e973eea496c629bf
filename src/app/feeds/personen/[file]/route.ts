import { feedsOf } from '@/app/_http/feed'
import { personFeed } from '@/usecases/feeds/person-feed'

/** `/feeds/personen/{slug}.atom` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = feedsOf(personFeed)
