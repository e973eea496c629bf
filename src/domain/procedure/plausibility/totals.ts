import { amount } from '@/domain/german'
import { brokenCountFields } from '../counts'
import { quorumOf } from '../quorum'
import {
  error,
  sumOfKnown,
  warning,
  type Finding,
  type VoteContext,
  type VoteRecord,
} from './finding'

/** yes + no + abstain + invalid ≤ present ≤ seats (KrO NRW §§ 34, 35). */
export function totalFindings(vote: VoteRecord, context: VoteContext): Finding[] {
  const broken = brokenCounts(vote, context)
  if (broken.length > 0) return broken

  const { rules, statutorySeats, eligiblePresent } = context
  const { present } = vote.counts
  const cast = votesCast(vote)
  const stimmen = amount(cast, 'Stimme', 'Stimmen')
  const findings: Finding[] = []

  if (present !== null && cast > present) {
    findings.push(
      error(
        'votes-exceed-present',
        'present',
        `${vote.candidates?.length ? 'Die Stimmen für alle Vorgeschlagenen, Nein' : 'Ja, Nein'}, Enthaltungen und ungültige Stimmen ergeben zusammen ${stimmen}; anwesend waren aber nur ${present}.`,
        rules.quorum.paragraph,
      ),
    )
  }
  if (eligiblePresent !== null && cast > eligiblePresent) {
    findings.push(
      error(
        'votes-exceed-eligible',
        'yes',
        `Es sind ${stimmen} gezählt, aber nach der Anwesenheitsliste durften hier nur ${amount(eligiblePresent, 'Mitglied', 'Mitglieder')} abstimmen.`,
        rules.majority.paragraph,
      ),
    )
  }
  if (statutorySeats !== null && present !== null && present > statutorySeats) {
    findings.push(
      error(
        'present-exceeds-seats',
        'present',
        `Anwesend sollen ${present} gewesen sein; die gesetzliche Mitgliederzahl ist ${statutorySeats}.`,
        rules.quorum.paragraph,
      ),
    )
  }
  if (statutorySeats !== null && cast > statutorySeats) {
    findings.push(
      error(
        'votes-exceed-seats',
        'yes',
        `Es sind ${stimmen} gezählt; die gesetzliche Mitgliederzahl ist ${statutorySeats}.`,
        rules.majority.paragraph,
      ),
    )
  }
  return [...findings, ...oddities(vote, context, cast)]
}

/** In an election every vote for somebody takes the place of a Yes. */
function votesCast({ counts: { yes, no, abstain, invalid }, candidates = [] }: VoteRecord): number {
  const forSomebody = candidates.map(({ votes }) => votes)
  const isByName = forSomebody.some((votes) => votes !== null)
  return sumOfKnown([...(isByName ? forSomebody : [yes]), no, abstain, invalid])
}

function brokenCounts(vote: VoteRecord, context: VoteContext): Finding[] {
  return brokenCountFields(vote.counts).map((path) =>
    error(
      'not-a-count',
      path,
      'Bitte geben Sie eine ganze Zahl ab 0 ein, oder lassen Sie das Feld leer, wenn die Zahl nicht berichtet ist.',
      context.rules.majority.paragraph,
    ),
  )
}

function oddities(vote: VoteRecord, { rules, statutorySeats }: VoteContext, cast: number) {
  const { yes, no, abstain, invalid, present } = vote.counts
  const findings: Finding[] = []
  const complete = yes !== null && no !== null && abstain !== null && present !== null
  const invalidPossible = vote.method !== 'open' && vote.method !== 'roll_call'
  if (complete && (invalid !== null || !invalidPossible) && cast < present) {
    findings.push(
      warning(
        'votes-missing',
        'present',
        `Von ${present} Anwesenden haben ${present - cast} keine Stimme abgegeben. Bitte prüfen Sie, ob das stimmt.`,
        rules.majority.paragraph,
      ),
    )
  }
  if (present !== null && statutorySeats !== null && present < quorumOf(statutorySeats, rules)) {
    findings.push(
      warning(
        'below-quorum',
        'present',
        `Mit ${present} Anwesenden ist die für die Beschlussfähigkeit nötige Zahl von ${quorumOf(statutorySeats, rules)} nicht erreicht. Der Beschluss gilt gleichwohl, solange die Beschlussunfähigkeit nicht festgestellt ist.`,
        rules.quorum.paragraph,
      ),
    )
  }
  if (!invalidPossible && invalid !== null && invalid > 0) {
    findings.push(
      warning(
        'invalid-in-open-vote',
        'invalid',
        'Ungültige Stimmen kommen bei offener und namentlicher Abstimmung in der Regel nicht vor. Bitte prüfen Sie die Art der Abstimmung.',
        rules.majority.paragraph,
      ),
    )
  }
  return findings
}
