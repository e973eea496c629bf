/** A debate in the objects of Popolo, which refer to each other by their ids. */
import { z } from 'zod'
import type { BodyView, DebateView } from '@/domain/record/views'
import { toOffsetTime } from '@/domain/time/local'
import type { Origin } from '@/publish/api/addresses'
import { organizationsIn, personsIn } from '@/publish/named-in'
import { Event, toEvents } from './events'
import { Motion, toMotion } from './motion'
import { Organization, Person, toOrganization, toPerson } from './names'
import { Speech, toSpeeches } from './speech'
import { Words } from './values'
import { toVoteEvent, VoteEvent } from './vote-event'

export const PopoloDebate = z.strictObject({
  meta: z.strictObject({
    name: z.string(),
    licence: Words,
    updated_at: z.iso.datetime({ offset: true }),
  }),
  events: z.array(Event),
  motions: z.array(Motion),
  vote_events: z.array(VoteEvent),
  speeches: z.array(Speech),
  persons: z.array(Person),
  organizations: z.array(Organization),
})

interface Given {
  origin: Origin
  body: Pick<BodyView, 'name' | 'dataLicence'>
  debate: DebateView
}

export function toPopolo({ origin, body, debate }: Given): z.infer<typeof PopoloDebate> {
  const votes = debate.motions.flatMap((motion) => motion.votes)
  return {
    meta: {
      name: `${body.name} im Wortlaut: ${debate.title}`,
      licence: body.dataLicence,
      updated_at: toOffsetTime(new Date(debate.modifiedAt)),
    },
    events: toEvents(origin, debate),
    motions: debate.motions.map((motion) => toMotion(origin, debate, motion)),
    vote_events: votes.map((vote) => toVoteEvent(origin, debate, vote)),
    speeches: toSpeeches(origin, debate),
    persons: personsIn(debate).map((person) => toPerson(origin, person)),
    organizations: organizationsIn(debate).map((one) => toOrganization(origin, one)),
  }
}

/** The document. */
export const popoloJson = (given: Given): string => JSON.stringify(toPopolo(given))
