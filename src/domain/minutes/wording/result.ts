/** `{ergebnis}`: how the vote went, as the middle of a sentence. */
import { enumerate, quoted } from '@/domain/german'
import { electionResult } from './election'
import { dissentClause, factionClause, hasKnownDissent } from './factions'
import { allNominatives, dative, datives, withVotes } from './figures'
import { situationOf, type Situation, type VoteFacts } from './facts'
import { heldAs } from './held'
import { majorityNoun, saysReached } from './majority-words'

const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

/** The middle of the sentence: „mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich“. */
export function resultPhrase(facts: VoteFacts): string {
  const situation = situationOf(facts)
  const body = BODIES[situation](facts)
  return situation === 'election' || situation === 'replaced' || situation === 'unknown'
    ? body
    : join([heldAs('Abstimmung', facts), body])
}

const BODIES: Readonly<Record<Situation, (facts: VoteFacts) => string>> = {
  adopted: (facts) => decided(facts, 'yes'),
  rejected: (facts) => decided(facts, facts.polarity === 'for_rejection' ? 'yes' : 'no'),
  'rejection-failed': ({ counts }) =>
    counts.yes !== null && counts.yes > 0 && counts.yes === counts.no
      ? `bei Stimmengleichheit (${allNominatives(counts).join(', ')})`
      : join([
          counts.yes === null ? '' : withVotes('yes', counts.yes),
          counts.no === null || counts.no === 0
            ? ''
            : `gegen ${dative('no', counts.no).replace(/^einer/, 'eine')}`,
          beiClause(counts, ['abstain', 'invalid']),
        ]),
  tie: (facts) =>
    join([
      `bei Stimmengleichheit (${allNominatives(facts.counts).join(', ')})`,
      factionClause(facts, 'no'),
    ]),
  missed: (facts) =>
    join([
      facts.counts.yes === null ? '' : withVotes('yes', facts.counts.yes),
      beiClause(facts.counts, ['no', 'abstain', 'invalid']),
      `die erforderliche ${majorityNoun(facts)}`,
    ]),
  election: electionResult,
  replaced: (facts) => {
    const figures = allNominatives(facts.counts)
    if (facts.candidates.length > 0) return electionResult(facts)
    if (figures.length > 0) return enumerate(figures)
    return facts.stated
      ? `das Ergebnis ${quoted(facts.stated.text)}`
      : 'kein festgehaltenes Ergebnis'
  },
  unknown: openResult,
}

/** What is recorded of a vote whose outcome is not; the motion is „er“. */
function openResult({ counts, openWords, replaces }: VoteFacts): string {
  const figures = allNominatives(counts)
  const words = openWords === null ? null : quoted(openWords)
  const known = figures.length > 0 ? enumerate(figures) : words
  const isOne = figures.length === 0 || (figures.length === 1 && /^k?eine\b/u.test(known ?? ''))
  const isAfter = replaces?.kind === 'corrected'
  const verb = isOne ? 'ist' : 'sind'
  if (known === null)
    return isAfter
      ? `nach berichtigter Zählung ist das Ergebnis nicht festgehalten`
      : 'das Ergebnis ist nicht festgehalten'
  return isAfter
    ? `nach berichtigter Zählung ${verb} ${known} festgehalten, nicht aber, ob er angenommen ist`
    : `festgehalten ${verb} ${known}, nicht aber, ob er angenommen ist`
}

function beiClause(counts: VoteFacts['counts'], kinds: Parameters<typeof datives>[1]): string {
  const named = datives(counts, kinds)
  return named === '' ? '' : `bei ${named}`
}

/** @param winner the side, as it was called in the vote, that had its way */
function decided(facts: VoteFacts, winner: 'yes' | 'no'): string {
  const { counts } = facts
  const loser = winner === 'yes' ? 'no' : 'yes'
  const most = counts[winner]
  const bei = beiClause(counts, [loser, 'abstain', 'invalid'])
  const word = majorityWord(facts, winner)
  const base = qualifiedClause(facts)
  const isStated = word.basis === 'stated'
  const words = base !== '' && word.text === 'mehrheitlich' ? '' : word.text
  const votes = isStated && /enthaltung|stimme/i.test(word.text) ? '' : bei
  return join([
    ...(most === null || most === 0
      ? [words, votes]
      : [`mit ${dative(winner, most)}`, votes, words]),
    base,
    dissentClause(facts, winner),
  ])
}

interface MajorityWord {
  text: string
  basis: 'derived' | 'stated'
}

/** What can stand inside a sentence as it is. */
const FITS_A_SENTENCE = /^(ein|mehr|mit|bei|ohne|gegen|unter|per|durch)\p{L}*\b/iu

/** „einstimmig“, „mehrheitlich“, „ohne Gegenstimmen“, or the result in the words it was recorded in. */
function majorityWord(facts: VoteFacts, winner: 'yes' | 'no'): MajorityWord {
  const { counts, stated } = facts
  const loser = winner === 'yes' ? 'no' : 'yes'
  const against = counts[loser]
  const most = counts[winner]
  const derived = (text: string): MajorityWord => ({ text, basis: 'derived' })
  if (most !== null && against !== null && most <= against)
    return derived(
      most === against && facts.rules.tie.effect === 'chair_decides'
        ? 'nach Entscheidung des Vorsitzes bei Stimmengleichheit'
        : '',
    )
  if (against !== null && against > 0) return derived('mehrheitlich')
  if (against === 0) {
    if (counts.abstain !== null) return derived('einstimmig')
    return derived(winner === 'yes' ? 'ohne Gegenstimmen' : 'ohne Ja-Stimmen')
  }
  if (stated) {
    const text = stated.text.trim()
    const inside = FITS_A_SENTENCE.test(text)
      ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/[.;:]+$/, '')
      : `(im Wortlaut der Quelle: ${quoted(text)})`
    return { text: inside, basis: 'stated' }
  }
  return derived(hasKnownDissent(facts, winner) ? 'mehrheitlich' : '')
}

/** That a qualified majority was needed, and reached. */
const qualifiedClause = (facts: VoteFacts): string =>
  saysReached(facts) ? `und damit mit der erforderlichen ${majorityNoun(facts)}` : ''
