import { institutionOf } from '@/domain/minutes/institution'
import type { FactionFacts, VoteFacts } from '@/domain/minutes/wording/facts'
import { decide } from '@/domain/procedure/majority'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import type { FactionPosition } from '@/domain/vocabulary'

type Over = Partial<Omit<VoteFacts, 'counts' | 'motion' | 'institution'>> &
  Partial<VoteFacts['counts']> & {
    kind?: VoteFacts['motion']['kind']
    text?: string
    title?: string
    amendedText?: string
    motionOutcome?: VoteFacts['motion']['outcome']
    organization?: string
    says?: [string, 'carried' | 'rejected']
  }

export const faction = (
  name: string,
  position: FactionPosition,
  counts: Partial<FactionFacts> = {},
): FactionFacts => ({ name, position, yes: null, no: null, abstain: null, ...counts })

export const candidate = (
  name: string,
  votes: number | null,
  over: Partial<VoteFacts['candidates'][number]> = {},
) => ({ name, votes, elected: false, byLot: false, ...over })

/** A vote with its outcome as the rules give it, unless the case says otherwise. */
export function facts(over: Over = {}): VoteFacts {
  const rules = over.rules ?? RulesOfProcedure.parse({})
  const counts = {
    yes: over.yes ?? null,
    no: over.no ?? null,
    abstain: over.abstain ?? null,
    invalid: over.invalid ?? null,
    present: over.present ?? null,
  }
  const stated = over.says ? { text: over.says[0], outcome: over.says[1] } : null
  const majority = over.majority ?? 'simple'
  const polarity = over.polarity ?? 'for_motion'
  const statutorySeats = over.statutorySeats ?? null
  const decision = decide({ counts, majority, polarity, statutorySeats, stated, rules })
  return {
    institution: institutionOf(over.organization ?? 'Kreistag Siegen-Wittgenstein'),
    motion: {
      kind: over.kind ?? 'substantive',
      title: over.title ?? 'Haushalt',
      text: over.text ?? 'Der Haushalt wird festgesetzt.',
      textIsVerbatim: false,
      amendedText: over.amendedText ?? null,
      outcome: over.motionOutcome ?? 'carried',
    },
    subject: over.subject ?? over.title ?? 'Haushalt',
    method: over.method ?? 'open',
    majority,
    polarity,
    statutorySeats,
    counts,
    stated,
    openWords: over.openWords ?? null,
    outcome: over.outcome ?? decision.outcome,
    factions: over.factions ?? [],
    ballots: over.ballots ?? [],
    candidates: over.candidates ?? [],
    round: over.round ?? null,
    replaces: over.replaces ?? null,
    replacedBy: over.replacedBy ?? null,
    chairExcludedBy: over.chairExcludedBy ?? null,
    note: over.note ?? null,
    overruleReason: over.overruleReason ?? null,
    rules,
  }
}
