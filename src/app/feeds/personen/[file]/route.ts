import { filesOf } from '@/app/_http/named-files'
import { personFeed } from '@/usecases/feeds/person-feed'

/** `/feeds/personen/{slug}.atom` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = filesOf('atom', personFeed)
