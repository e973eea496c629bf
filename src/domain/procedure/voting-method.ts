/** Whether a vote is open, by roll call or secret (KrO NRW § 35). */
import { amount, bindParagraph } from '@/domain/german'
import type { VoteMethod } from '@/domain/vocabulary'
import { atLeast, fractionInWords } from './fraction'
import type { RulesOfProcedure } from './rules'

export interface VotingMethodRequest {
  /** How many members ask for a roll call, and how many for a secret vote. */
  rollCall: number
  secret: number
  /** How many members the council has. */
  members: number
  rules: RulesOfProcedure
}

export interface VotingMethodAnswer {
  method: Extract<VoteMethod, 'open' | 'roll_call' | 'secret'>
  explanation: string
  paragraph: string
}

/** How to vote on a motion: openly unless enough members ask otherwise; secret beats roll call. */
export function votingMethod(request: VotingMethodRequest): VotingMethodAnswer {
  const { rules, members } = request
  const secretNeeds = atLeast(rules.secret.requestedBy, members)
  const secret = request.secret > 0 && request.secret >= secretNeeds
  const rollCallNeeds = rules.rollCall.requestedBy
  const rollCall = rollCallNeeds !== null && request.rollCall >= rollCallNeeds
  const asked = (count: number) => amount(count, 'Mitglied', 'Mitglieder')
  const answer = (method: VotingMethodAnswer['method'], reason: string, source: string) => {
    const paragraph = bindParagraph(source)
    return { method, explanation: `${reason} (${paragraph}).`, paragraph }
  }

  if (secret && (rules.secret.precedesRollCall || !rollCall)) {
    const share = fractionInWords(rules.secret.requestedBy)
    const precedence = rollCall ? '; der Antrag geht dem auf namentliche Abstimmung vor' : ''
    return answer(
      'secret',
      `Es wird geheim abgestimmt: ${asked(request.secret)} von ${members} und damit mindestens ${share} ${request.secret === 1 ? 'hat' : 'haben'} es beantragt${precedence}`,
      rules.secret.paragraph,
    )
  }
  if (rollCall) {
    return answer(
      'roll_call',
      `Es wird namentlich abgestimmt: ${asked(request.rollCall)} ${request.rollCall === 1 ? 'hat' : 'haben'} es beantragt, nötig ${rollCallNeeds === 1 ? 'ist' : 'sind'} nach der Geschäftsordnung ${rollCallNeeds}`,
      rules.rollCall.paragraph,
    )
  }
  const shortfalls = [
    request.secret > 0
      ? `für eine geheime Abstimmung fehlen ${secretNeeds - request.secret} von ${secretNeeds} nötigen Stimmen`
      : null,
    request.rollCall > 0
      ? rollCallNeeds === null
        ? 'welche Zahl von Mitgliedern eine namentliche Abstimmung verlangen kann, ist aus der Geschäftsordnung nicht hinterlegt'
        : `für eine namentliche Abstimmung fehlen ${rollCallNeeds - request.rollCall} von ${rollCallNeeds} nötigen Stimmen`
      : null,
  ].filter((reason) => reason !== null)
  return answer(
    'open',
    ['Es wird offen abgestimmt', ...shortfalls].join('; '),
    rules.majority.paragraph,
  )
}
