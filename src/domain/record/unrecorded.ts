/**
 * What a record holds that only somebody who was in the room can know, as it is where nobody was:
 * not recorded. Sources from outside (press, collections of speeches) leave it at that.
 */
import type { Payload } from './payloads'

export const unrecorded = {
  session: { invitedOn: null, chairId: null, formerChairs: [], breaks: [], quorumChecks: [] },
  agenda_item: {
    startedAt: null,
    endedAt: null,
    debateClosedAt: null,
    disposal: null,
    disposalNote: null,
    rapporteur: null,
    addedInSession: false,
    statedResult: null,
    secondCall: null,
    breaks: [],
  },
  motion: { amendedText: null, reach: null, asksForAction: null, events: [] },
  vote: {
    startedAt: null,
    countedAt: null,
    chairExcludedBy: null,
    replacesId: null,
    replacement: null,
    replacementReason: null,
    round: null,
    machineRead: false,
    requests: [],
    candidates: [],
  },
  statement: { spokenAt: null, isForRecord: false },
} satisfies {
  [K in 'session' | 'agenda_item' | 'motion' | 'vote' | 'statement']: Partial<Payload<K>>
}
