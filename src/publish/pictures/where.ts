import { formatGerman } from '@/domain/time/edtf'
import type { BodyView, SessionRef } from '@/domain/record/views'
import { shortText } from '@/lib/short-text'

/** The organization that met, and when. */
export const whereWords = ({ organization, date }: SessionRef): string =>
  `${shortText(organization.name, 80)} · ${formatGerman(date)}`

export const siteWords = (body: Pick<BodyView, 'name'>): string =>
  `${shortText(body.name, 80)} im Wortlaut`
