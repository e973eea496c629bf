import { NBSP } from '@/domain/german'
import { fromLocalTime, toLocalTime } from '@/domain/time/local'

/** `17.04 Uhr`, time of day in Germany. */
export const timeOfDay = (moment: string): string =>
  `${toLocalTime(fromLocalTime(moment)).slice(11, 16).replace(':', '.')}${NBSP}Uhr`

const long = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'long',
  timeZone: 'Europe/Berlin',
})

/** `25. Juni 2021` */
export const dayOf = (moment: string): string => long.format(fromLocalTime(moment))

export const UNKNOWN = 'nicht festgehalten'
