import { z } from 'zod'
import { motionPath } from '@/domain/record/paths'
import type { DecisionEvent as DecisionEventView } from '@/domain/procedure/decision-events'
import type { MotionInContext } from '@/domain/record/views'
import { DecisionEventKind, MotionKind, MotionOutcome, toApi } from '@/domain/vocabulary'
import { pageAddress, type Origin } from './addresses'
import {
  AgendaItemRef,
  Citation,
  SessionRef,
  toAgendaItemRef,
  toCitation,
  toSessionRef,
} from './references'
import { Address, apiWords, Day, Id, Slug, Version } from './values'
import { toVote, Vote } from './vote'

const Mover = z
  .object({ organization: Slug.nullable(), person: Slug.nullable() })
  .meta({ description: 'Eine Person, eine Fraktion oder andere Stelle, oder eine Person für sie.' })

const DecisionEvent = z
  .object({
    kind: apiWords(DecisionEventKind),
    on: Day,
    by: z.string().nullable().meta({ description: 'Von wem es ausging, in Worten.' }),
    note: z.string().nullable(),
  })
  .meta({
    description:
      'Was mit einem Beschluss geschah: Widerspruch, Beanstandung, Dringlichkeitsentscheidung und was daraus wurde.',
  })

const Paper = z.object({ slug: Slug, title: z.string(), reference: z.string().nullable() })

export const Motion = z
  .object({
    id: Id,
    url: Address,
    version: Version,
    session: SessionRef,
    agendaItem: AgendaItemRef,
    kind: apiWords(MotionKind),
    title: z.string(),
    text: z.string(),
    textIsVerbatim: z.boolean().meta({
      description: 'Ob der Text der Wortlaut des Antrags ist oder eine Zusammenfassung.',
    }),
    target: Id.nullable().meta({ description: 'Der Antrag, auf den sich dieser bezieht.' }),
    paper: Paper.nullable(),
    outcome: apiWords(MotionOutcome),
    outcomeNote: z.string().nullable(),
    events: z.array(DecisionEvent).optional().meta({
      description: 'Nur wo es sie gibt: was nach dem Beschluss mit ihm geschah, der Reihe nach.',
    }),
    moverReported: z.boolean().meta({ description: 'Ob die Quellen sagen, wer beantragt hat.' }),
    movers: z.array(Mover),
    votes: z.array(Vote),
    citations: z.array(Citation),
  })
  .meta({ description: 'Ein Antrag mit seinen Abstimmungen.' })

/** An event after a decision, as the formats have it. */
export const toDecisionEvent = ({ kind, ...event }: DecisionEventView) => ({
  kind: toApi(kind),
  ...event,
})

export const toMotion = (origin: Origin, motion: MotionInContext): z.infer<typeof Motion> => ({
  id: motion.id,
  url: pageAddress(origin, motionPath(motion.id)),
  version: motion.version,
  session: toSessionRef(motion.session),
  agendaItem: toAgendaItemRef(origin, motion.agendaItem),
  kind: toApi(motion.kind),
  title: motion.title,
  text: motion.text,
  textIsVerbatim: motion.textIsVerbatim,
  target: motion.target?.id ?? null,
  paper: motion.paper && {
    slug: motion.paper.slug,
    title: motion.paper.title,
    reference: motion.paper.reference,
  },
  outcome: toApi(motion.outcome),
  outcomeNote: motion.outcomeNote,
  ...(motion.events.length > 0 && { events: motion.events.map(toDecisionEvent) }),
  moverReported: motion.moverReported,
  movers: motion.movers.map(({ organization, person }) => ({
    organization: organization?.slug ?? null,
    person: person?.slug ?? null,
  })),
  votes: motion.votes.map(toVote),
  citations: motion.citations.map(toCitation),
})
