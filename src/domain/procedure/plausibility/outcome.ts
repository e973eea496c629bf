import { quoted } from '@/domain/german'
import { voteOutcomeLabel } from '@/domain/vocabulary'
import { brokenCountFields } from '../counts'
import { knownVoices } from '../faction-voices'
import { decide } from '../majority'
import { error, warning, type Finding, type VoteContext, type VoteRecord } from './finding'

/** The outcome as entered, the source's words and the counts against each other (§ 35). */
export function outcomeFindings(vote: VoteRecord, context: VoteContext): Finding[] {
  const { rules, statutorySeats } = context
  const { stated, outcome } = vote
  // Broken counts are reported as such; what would follow from them is of no use.
  if (brokenCountFields(vote.counts).length > 0) return []
  // Whom an election elects does not follow from Yes and No.
  if (vote.candidates?.length) return []
  const atLeast = knownVoices(vote.factions)
  const decision = decide({ ...vote, statutorySeats, rules, atLeast })
  const findings: Finding[] = []

  if (stated && decision.contradictsStated) {
    findings.push(
      warning(
        'stated-against-counts',
        'stated',
        `Nach den Zahlen ist der Antrag ${voteOutcomeLabel[decision.outcome]}, nach den Worten der Quelle (${quoted(stated.text)}) ${voteOutcomeLabel[stated.outcome]}. Bitte prüfen Sie die Zahlen und ob ein Ja für oder gegen den Antrag stand.`,
        decision.paragraph,
      ),
    )
  }
  if (stated && claimsUnanimity(stated.text) && contested(vote)) {
    findings.push(
      warning(
        'stated-unanimous-against-counts',
        'stated',
        `Die Quelle nennt das Ergebnis ${quoted(stated.text)}, gezählt sind aber Ja- und Nein-Stimmen.`,
        decision.paragraph,
      ),
    )
  }
  if (outcome === null || outcome === decision.outcome) return findings

  if (decision.basis === 'computed') {
    findings.push(
      error(
        'outcome-against-counts',
        'outcome',
        `Eingetragen ist „${voteOutcomeLabel[outcome]}“, die Zahlen ergeben etwas anderes. ${decision.explanation}`,
        decision.paragraph,
      ),
    )
  } else if (stated) {
    findings.push(
      error(
        'outcome-against-stated',
        'outcome',
        `Eingetragen ist „${voteOutcomeLabel[outcome]}“, nach den Worten der Quelle (${quoted(stated.text)}) ist der Antrag ${voteOutcomeLabel[stated.outcome]}.`,
        decision.paragraph,
      ),
    )
  } else {
    findings.push(
      error(
        'outcome-without-basis',
        'outcome',
        `Eingetragen ist „${voteOutcomeLabel[outcome]}“, doch weder Zahlen noch Worte der Quelle belegen es. Bitte ergänzen Sie den Wortlaut der Quelle, zum Beispiel „angenommen“.`,
        decision.paragraph,
      ),
    )
  }
  return findings
}

function claimsUnanimity(text: string): boolean {
  return /einstimmig/i.test(text) && !/(nicht|fast|nahezu|beinahe)\s+einstimmig/i.test(text)
}

function contested({ counts }: VoteRecord): boolean {
  return (counts.yes ?? 0) > 0 && (counts.no ?? 0) > 0
}
