import type { SearchParams } from '@/domain/record/search'
import { searchAt } from '@/domain/record/search-address'

/** Where one subscribes; without a parameter it says how. */
export const ALERTS_PATH = '/benachrichtigungen'

/** The records that one can subscribe to, by the parameter with which the form is asked. */
export const topicParameters = {
  person: 'person',
  vorgang: 'matter',
  gremium: 'organization',
} as const

/** The form for a record, named by its slug. */
export const alertForm = (parameter: keyof typeof topicParameters, slug: string): string =>
  `${ALERTS_PATH}?${new URLSearchParams({ [parameter]: slug }).toString()}`

/** The form for a search. */
export const alertFormForSearch = (params: SearchParams): string => {
  const query = searchAt('/suche', params).replace(/^[^?]*\??/, '')
  return `${ALERTS_PATH}?${new URLSearchParams({ suche: query }).toString()}`
}
