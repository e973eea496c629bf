/** A vote in the minutes: its sentence, its figures, its factions, its names. */
import { list, paragraph, paragraphAs, run } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { decisionOf, isElection, statedResult } from '@/domain/desk/derived/vote'
import type { DeskRecord } from '@/domain/desk/state'
import { amount } from '@/domain/german'
import { resultFigures } from '@/domain/procedure/result-words'
import type { Payload } from '@/domain/record/payloads'
import { factionPositionLabel } from '@/domain/vocabulary'
import type { VoteFacts } from '../wording/facts'
import { wordVote } from '../wording/word-vote'
import type { MinutesContext } from './context'
import { overruledOfVote } from './overruled'
import { requestBlocks } from './requests'
import { timeOfDay, UNKNOWN } from './time'

/** Everything that a vote's sentence can tell. */
export function factsOf(
  context: MinutesContext,
  { id, payload }: DeskRecord<'vote'>,
  motion: DeskRecord<'motion'>,
): VoteFacts {
  const { state, institution } = context
  const successor = state.votes.find(
    (other) => other.payload.replacesId === id && other.payload.countedAt !== null,
  )?.payload
  const replacementOf = (vote: typeof payload | undefined) =>
    vote?.replacement ? { kind: vote.replacement, reason: vote.replacementReason ?? '' } : null
  return {
    institution,
    motion: motion.payload,
    method: payload.method,
    majority: payload.majority,
    polarity: payload.polarity,
    statutorySeats: payload.statutorySeats ?? state.statutorySeats,
    counts: payload,
    stated: statedResult(payload),
    outcome: decisionOf(state, payload).outcome,
    subject: payload.subject,
    openWords: payload.statedOutcome === null ? payload.stated : null,
    factions: payload.factionVotes.map(({ organizationId, ...vote }) => ({
      ...vote,
      name: context.organization(organizationId),
    })),
    ballots: payload.ballots.map(({ personId, choice }) => ({
      name: context.nameOf(personId),
      choice,
    })),
    candidates: payload.candidates,
    round: payload.round,
    replaces: payload.replacesId === null ? null : replacementOf(payload),
    replacedBy: replacementOf(successor),
    chairExcludedBy: payload.chairExcludedBy,
    note: payload.note,
    // What the journal says of it stands with the vote.
    overruleReason: context.overruled.some((entry) => entry.voteId === id)
      ? null
      : payload.overruleReason,
    rules: state.rules,
  }
}

/** Whether the minutes tell the result of a vote: it was counted, or nobody sat at the desk. */
export const isTold = ({ payload }: DeskRecord<'vote'>): boolean =>
  payload.countedAt !== null || payload.startedAt === null

const isVerbatim = ({ payload }: DeskRecord<'motion'>): boolean =>
  payload.textIsVerbatim || payload.amendedText !== null

/** Who moved it, in words. */
export const moversOf = (context: MinutesContext, { payload }: DeskRecord<'motion'>): string[] =>
  payload.movers.map(({ organizationId, personId }) =>
    [
      personId === null ? null : context.nameOf(personId),
      organizationId === null ? null : context.organization(organizationId),
    ]
      .filter((name) => name !== null)
      .join(', '),
  )

export function voteBlocks(
  context: MinutesContext,
  vote: DeskRecord<'vote'>,
  motion: DeskRecord<'motion'>,
): Block[] {
  const { payload } = vote
  const facts = factsOf(context, vote, motion)
  const worded = wordVote(facts, {
    own: context.meta.wordings[vote.id] ?? null,
    movers: moversOf(context, motion),
  })
  const when = payload.countedAt === null ? [] : [`festgestellt um ${timeOfDay(payload.countedAt)}`]
  const hasFigures = [payload.yes, payload.no, payload.abstain].some((count) => count !== null)
  const figures =
    hasFigures && !isElection(payload)
      ? [announced(payload) ?? resultFigures(payload).replaceAll('nicht berichtet', UNKNOWN)]
      : []
  return [
    ...(worded.subject === null ? [] : [paragraphAs('remark', worded.subject)]),
    paragraphAs(
      'decision',
      worded.pieces.map(({ kind, text }) =>
        run(`${text} `, kind === 'wording' && isVerbatim(motion) ? 'verbatim' : undefined),
      ),
      vote.id,
    ),
    ...worded.remarks.map((remark) => paragraphAs('remark', remark)),
    ...(figures.length > 0
      ? [paragraph(`Abstimmungsergebnis: ${[...figures, ...when].join('; ')}.`)]
      : when.map((time) => paragraph(`Das Ergebnis wird ${time}.`))),
    ...requestBlocks(context, vote),
    ...factionTable(context, vote),
    ...(worded.names.length > 0
      ? [list(worded.names.map(({ label, names }) => `${label}: ${names.join(', ')}`))]
      : []),
    ...overruledOfVote(context, vote.id),
  ]
}

/** A result that was announced in words, without a count of the votes for it: „einstimmig“. */
function announced({ stated, yes, no, abstain, present }: Payload<'vote'>): string | null {
  if (stated === null || yes !== null) return null
  return [
    stated,
    no ? amount(no, 'Nein-Stimme', 'Nein-Stimmen') : null,
    abstain ? amount(abstain, 'Enthaltung', 'Enthaltungen') : null,
    present === null ? null : `${amount(present, 'Mitglied', 'Mitglieder')} anwesend`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

const orUnknown = (count: number | null): string =>
  count === null ? 'nicht festgehalten' : String(count)

function factionTable(context: MinutesContext, { payload }: DeskRecord<'vote'>): Block[] {
  // Of a secret vote nobody's and no faction's position is told (KrO NRW § 35).
  if (payload.method === 'secret' || payload.factionVotes.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Stimmverhalten der Fraktionen',
      head: ['Fraktion', 'Haltung', 'Ja', 'Nein', 'Enthaltung'],
      rows: payload.factionVotes.map(({ organizationId, position, yes, no, abstain }) => [
        context.organization(organizationId),
        factionPositionLabel[position],
        orUnknown(yes),
        orUnknown(no),
        orUnknown(abstain),
      ]),
      hasRowHeads: true,
    },
  ]
}
