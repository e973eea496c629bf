import { amount } from '@/domain/german'
import { factionPositionLabel, type FactionPosition } from '@/domain/vocabulary'
import { isCount } from '../counts'
import {
  CHOICE_NOUNS,
  CHOICES,
  error,
  sumOfKnown,
  warning,
  type Choice,
  type FactionVoteRecord,
  type Finding,
  type VoteContext,
  type VoteRecord,
} from './finding'

/** What the record says of factions, against itself and against the totals (KrO NRW § 35). */
export function factionFindings(vote: VoteRecord, context: VoteContext): Finding[] {
  if (vote.method === 'secret') {
    return vote.factions.flatMap((faction, index) =>
      inSecretVote(faction, `factions.${index}`, context),
    )
  }
  const each = vote.factions.flatMap((faction, index) => {
    const path = `factions.${index}`
    const broken = brokenCounts(faction, path, context)
    const twice = namedTwice(vote.factions, index, context)
    if (broken.length > 0) return [...twice, ...broken]
    return [
      ...twice,
      ...tooManyMembers(faction, path, context),
      ...againstPosition(faction, path, context),
      ...againstTotals(faction, path, vote, context),
    ]
  })
  const sumsMakeSense = !each.some((finding) => finding.rule === 'not-a-count')
  return sumsMakeSense ? [...each, ...sums(vote, context)] : each
}

function brokenCounts(faction: FactionVoteRecord, path: string, { rules }: VoteContext) {
  return CHOICES.filter((choice) => !isCount(faction[choice])).map((choice) =>
    error(
      'not-a-count',
      `${path}.${choice}`,
      `${faction.name}: Bitte geben Sie eine ganze Zahl ab 0 ein, oder lassen Sie das Feld leer, wenn die Zahl nicht berichtet ist.`,
      rules.majority.paragraph,
    ),
  )
}

function namedTwice(factions: readonly FactionVoteRecord[], index: number, { rules }: VoteContext) {
  const faction = factions[index]
  if (!faction) return []
  return factions.findIndex((other) => other.factionId === faction.factionId) === index
    ? []
    : [
        error(
          'faction-named-twice',
          `factions.${index}.faction`,
          `${faction.name} ist mehrfach aufgeführt.`,
          rules.majority.paragraph,
        ),
      ]
}

function inSecretVote(faction: FactionVoteRecord, path: string, { rules }: VoteContext) {
  const saysSomething =
    faction.position !== 'unknown' || CHOICES.some((choice) => faction[choice] !== null)
  return saysSomething
    ? [
        error(
          'faction-in-secret-vote',
          `${path}.position`,
          `${faction.name}: Bei geheimer Abstimmung wird kein Stimmverhalten von Fraktionen festgehalten.`,
          rules.secret.paragraph,
        ),
      ]
    : []
}

function tooManyMembers(faction: FactionVoteRecord, path: string, { rules }: VoteContext) {
  const cast = sumOfKnown(CHOICES.map((choice) => faction[choice]))
  return faction.members !== null && cast > faction.members
    ? [
        error(
          'faction-exceeds-its-members',
          path,
          `${faction.name}: ${amount(cast, 'Stimme', 'Stimmen')} gezählt, die Fraktion hat aber nur ${amount(faction.members, 'Mitglied', 'Mitglieder')}.`,
          rules.majority.paragraph,
        ),
      ]
    : []
}

/** The choices a position leaves room for, and those of which there must be at least one. */
const MEANING: Readonly<
  Record<FactionPosition, { possible: readonly Choice[]; certain: readonly Choice[] }>
> = {
  yes: { possible: ['yes'], certain: ['yes'] },
  no: { possible: ['no'], certain: ['no'] },
  abstain: { possible: ['abstain'], certain: ['abstain'] },
  split: { possible: CHOICES, certain: [] },
  some_yes: { possible: CHOICES, certain: ['yes'] },
  some_no: { possible: CHOICES, certain: ['no'] },
  some_abstain: { possible: CHOICES, certain: ['abstain'] },
  unknown: { possible: CHOICES, certain: [] },
}

function againstPosition(faction: FactionVoteRecord, path: string, { rules }: VoteContext) {
  const { possible, certain } = MEANING[faction.position]
  const label = factionPositionLabel[faction.position]
  const impossible = CHOICES.filter(
    (choice) => !possible.includes(choice) && (faction[choice] ?? 0) > 0,
  ).map((choice) =>
    error(
      'faction-against-its-position',
      `${path}.${choice}`,
      `${faction.name}: Die Haltung ist „${label}“, gezählt sind aber ${amount(faction[choice] ?? 0, ...CHOICE_NOUNS[choice])}.`,
      rules.majority.paragraph,
    ),
  )
  const absent = certain
    .filter((choice) => faction[choice] === 0)
    .map((choice) =>
      error(
        'faction-against-its-position',
        `${path}.${choice}`,
        `${faction.name}: Die Haltung ist „${label}“, gezählt ist aber keine ${CHOICE_NOUNS[choice][0]}.`,
        rules.majority.paragraph,
      ),
    )
  const notSplit = faction.position === 'split' && atMostOneSide(faction)
  return [
    ...impossible,
    ...absent,
    ...(notSplit
      ? [
          error(
            'faction-against-its-position',
            `${path}.position`,
            `${faction.name}: Die Haltung ist „${label}“, gezählt sind aber nur gleiche Stimmen.`,
            rules.majority.paragraph,
          ),
        ]
      : []),
  ]
}

/** Whether two of the three choices are known to be empty, so that nobody can have differed. */
function atMostOneSide(counts: Readonly<Record<Choice, number | null>>): boolean {
  return CHOICES.filter((choice) => counts[choice] === 0).length >= 2
}

function againstTotals(
  faction: FactionVoteRecord,
  path: string,
  vote: VoteRecord,
  { rules }: VoteContext,
) {
  const impossible = MEANING[faction.position].certain.filter(
    (choice) => vote.counts[choice] === 0 && faction[choice] !== 0,
  )
  const findings = impossible.map((choice) =>
    error(
      'faction-against-totals',
      `${path}.position`,
      `${faction.name}: Die Haltung ist „${factionPositionLabel[faction.position]}“, insgesamt ist aber keine ${CHOICE_NOUNS[choice][0]} gezählt.`,
      rules.majority.paragraph,
    ),
  )
  if (faction.position === 'split' && atMostOneSide(vote.counts)) {
    findings.push(
      error(
        'faction-against-totals',
        `${path}.position`,
        `${faction.name}: Die Haltung ist „${factionPositionLabel.split}“, insgesamt sind aber nur gleiche Stimmen gezählt.`,
        rules.majority.paragraph,
      ),
    )
  }
  return findings
}

/** The sum over factions, choice by choice; the chair and unattached members vote outside them. */
function sums(vote: VoteRecord, { rules, withoutFaction }: VoteContext): Finding[] {
  const gaps: Finding[] = []
  let outside = 0
  for (const choice of CHOICES) {
    const total = vote.counts[choice]
    if (total === null || !isCount(total) || vote.factions.length === 0) continue
    const sum = sumOfKnown(vote.factions.map((faction) => faction[choice]))
    const [, plural] = CHOICE_NOUNS[choice]
    if (sum > total) {
      gaps.push(
        error(
          'factions-exceed-total',
          choice,
          `Die ${plural} der Fraktionen ergeben ${sum}, insgesamt sind aber nur ${total} gezählt.`,
          rules.majority.paragraph,
        ),
      )
    } else if (vote.factions.every((faction) => faction[choice] !== null)) {
      outside += total - sum
      if (sum < total) {
        gaps.push(
          warning(
            'factions-below-total',
            choice,
            `Die ${plural} der Fraktionen ergeben ${sum}, insgesamt sind ${total} gezählt. Bitte prüfen Sie, ob die übrigen ${total - sum} von fraktionslosen Mitgliedern oder vom Vorsitz stammen.`,
            rules.majority.paragraph,
          ),
        )
      }
    }
  }
  if (withoutFaction === null) return gaps
  // Who belongs to no faction is known: the gap is explained by them, or it is a fault.
  return gaps.flatMap((finding) => {
    if (finding.rule !== 'factions-below-total') return [finding]
    return outside <= withoutFaction ? [] : [{ ...finding, severity: 'error' as const }]
  })
}
