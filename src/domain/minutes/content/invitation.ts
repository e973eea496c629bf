import { invitationInTime } from '@/domain/procedure/convening'
import type { RulesOfProcedure } from '@/domain/procedure/rules'
import type { Payload } from '@/domain/record/payloads'
import { formatGerman } from '@/domain/time/edtf'

/** When the invitation was sent and whether that was in time, as far as it is recorded. */
export function invitationSentence(
  { invitedOn, date }: Pick<Payload<'session'>, 'invitedOn' | 'date'>,
  rules: RulesOfProcedure,
): string {
  if (invitedOn === null) return 'Wann eingeladen wurde, ist nicht festgehalten.'
  const isDay = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
  const { inTime, explanation } = isDay
    ? invitationInTime(invitedOn, date, rules)
    : { inTime: null, explanation: '' }
  return inTime === null
    ? `Die Einladung wurde am ${formatGerman(invitedOn)} versandt.`
    : explanation
}
