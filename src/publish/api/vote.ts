import { z } from 'zod'
import type { VoteView } from '@/domain/record/views'
import {
  BallotChoice,
  FactionPosition,
  MajorityRule,
  Polarity,
  toApi,
  VoteMethod,
  VoteOutcome,
  VoteReplacement,
  VoteRequestKind,
} from '@/domain/vocabulary'
import { Citation, toCitation } from './references'
import { apiWords, Id, ReportedAmount, Slug } from './values'

export const FactionVote = z.object({
  faction: Slug,
  position: apiWords(FactionPosition),
  yes: ReportedAmount,
  no: ReportedAmount,
  abstain: ReportedAmount,
})

export const Ballot = z.object({ person: Slug, choice: apiWords(BallotChoice) })

export const Candidate = z.object({
  person: Slug.nullable(),
  name: z.string(),
  votes: ReportedAmount,
  elected: z.boolean(),
  byLot: z.boolean(),
})

/** How a vote was asked to be taken. */
const VoteRequest = z.object({
  kind: apiWords(VoteRequestKind),
  by: z.string().nullable().meta({ description: 'Wer es verlangt hat, in Worten.' }),
  supporters: ReportedAmount.meta({
    description: 'Wie viele Mitglieder; 0: Auf Nachfrage hat es niemand verlangt.',
  }),
})

/** Another count of the same motion. */
const OtherCount = z.object({ id: Id, how: apiWords(VoteReplacement) })

export const Vote = z
  .object({
    id: Id,
    motion: Id,
    subject: z.string().meta({ description: 'Worüber abgestimmt wurde.' }),
    method: apiWords(VoteMethod),
    majority: apiWords(MajorityRule).meta({ description: 'Die nötige Mehrheit.' }),
    polarity: apiWords(Polarity).meta({
      description: 'Was ein Ja hieß: für den Antrag oder für seine Ablehnung.',
    }),
    present: ReportedAmount,
    yes: ReportedAmount,
    no: ReportedAmount,
    abstain: ReportedAmount,
    invalid: ReportedAmount,
    stated: z.string().nullable().meta({ description: 'Das Ergebnis in den Worten der Quelle.' }),
    outcome: apiWords(VoteOutcome).meta({ description: 'Was über den Antrag entschieden wurde.' }),
    outcomeReason: z.string(),
    factions: z.array(FactionVote),
    ballots: z.array(Ballot),
    citations: z.array(Citation),
    candidates: z.array(Candidate).optional().meta({
      description: 'Nur bei einer Wahl: wer vorgeschlagen war.',
    }),
    round: z.number().int().nullable().optional().meta({
      description: 'Nur bei einer Wahl: 2 ist die engere.',
    }),
    requests: z.array(VoteRequest).optional().meta({
      description: 'Nur wo es sie gibt: was zur Art der Abstimmung verlangt wurde.',
    }),
    replaces: OtherCount.extend({ reason: z.string().nullable() }).optional().meta({
      description: 'Nur wo es sie gibt: die Zählung, an deren Stelle diese getreten ist.',
    }),
    replacedBy: OtherCount.optional().meta({
      description:
        'Nur wo es sie gibt: die Zählung, die an die Stelle dieser getreten ist; diese gilt dann nicht mehr.',
    }),
    chairExcludedBy: z.string().optional().meta({
      description:
        'Nur wo es so ist: die Vorschrift, nach der die Vorsitzende oder der Vorsitzende kraft Amtes hier nicht mitstimmen durfte.',
    }),
    machineRead: z.literal(true).optional().meta({
      description:
        'Nur wo es so ist: Ein Programm hat die Angaben aus den Worten der Quelle gelesen; geprüft hat sie noch niemand.',
    }),
  })
  .meta({ description: 'Eine Abstimmung über einen Antrag. null: Die Quellen sagen es nicht.' })

export const toVote = (vote: VoteView): z.infer<typeof Vote> => ({
  id: vote.id,
  motion: vote.motionId,
  subject: vote.subject,
  method: toApi(vote.method),
  majority: toApi(vote.majority),
  polarity: toApi(vote.polarity),
  present: vote.present,
  yes: vote.yes,
  no: vote.no,
  abstain: vote.abstain,
  invalid: vote.invalid,
  stated: vote.stated,
  outcome: toApi(vote.outcome),
  outcomeReason: vote.outcomeReason,
  factions: vote.factions.map(({ faction, position, yes, no, abstain }) => ({
    faction: faction.slug,
    position: toApi(position),
    yes,
    no,
    abstain,
  })),
  ballots: vote.ballots.map(({ person, choice }) => ({
    person: person.slug,
    choice: toApi(choice),
  })),
  citations: vote.citations.map(toCitation),
  ...(vote.candidates.length > 0 && {
    candidates: vote.candidates.map(({ person, ...candidate }) => ({
      person: person?.slug ?? null,
      ...candidate,
    })),
    round: vote.round,
  }),
  ...(vote.requests.length > 0 && {
    requests: vote.requests.map(({ kind, ...request }) => ({ kind: toApi(kind), ...request })),
  }),
  ...(vote.replaces && { replaces: { ...vote.replaces, how: toApi(vote.replaces.how) } }),
  ...(vote.chairExcludedBy !== null && { chairExcludedBy: vote.chairExcludedBy }),
  ...(vote.machineRead ? { machineRead: true } : {}),
  ...(vote.replacedBy && { replacedBy: { ...vote.replacedBy, how: toApi(vote.replacedBy.how) } }),
})
