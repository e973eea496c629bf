/** What minutes are made from: the session as its desk has it, and what belongs to the minutes alone. */
import type { DeskFinding, DeskRecord, DeskState } from '@/domain/desk/state'
import type { AboutRecord } from '@/domain/minutes/deviations'
import { institutionOf, type Institution } from '@/domain/minutes/institution'
import type { MinutesKind, MinutesState, SignatoryRole } from '@/domain/vocabulary'

/** `public`: without what is nichtöffentlich. */
export type MinutesVersion = 'public' | 'full'

export interface MinutesMeta {
  kind: MinutesKind
  state: MinutesState
  clerkName: string | null
  preamble: string | null
  signatories: readonly { role: SignatoryRole; name: string; signedAt: string | null }[]
  /** The clerk's own templates, by vote. */
  wordings: Readonly<Record<string, string>>
  objections: readonly {
    id: string
    raisedBy: string
    raisedOn: string
    text: string
    decision: string | null
    decidedOn: string | null
  }[]
  corrections: readonly ({
    id: string
    at: string
    place: string
    text: string
    isPublic: boolean
  } & AboutRecord)[]
  /** The session in which they were approved, and its day; null: not yet. */
  approved: { title: string; date: string | null } | null
}

/** What a clerk overruled, and why. */
export interface Overruled {
  id: string
  /** The item that it was about; null: the session as a whole. */
  agendaItemId: string | null
  /** The vote that it was about; null: something else. */
  voteId: string | null
  /** What it was about is not in the record any more: it may have been of the closed part. */
  isGone: boolean
  at: string
  reason: string
  findings: readonly DeskFinding[]
}

export interface MinutesSource {
  bodyName: string
  organizationName: string
  /** The organization's factions and whoever moved something, by id. */
  organizationNames: ReadonlyMap<string, string>
  state: DeskState
  meta: MinutesMeta
  overruled: readonly Overruled[]
}

export interface MinutesContext extends MinutesSource {
  version: MinutesVersion
  institution: Institution
  nameOf: (personId: string) => string
  organization: (id: string) => string
  /** The items that this version tells of, in their order. */
  items: readonly DeskRecord<'agenda_item'>[]
}

export function contextOf(source: MinutesSource, version: MinutesVersion): MinutesContext {
  const { state, organizationNames } = source
  const names = new Map(state.persons.map(({ id, name }) => [id, name]))
  const factions = new Map(state.factions.map(({ id, shortName }) => [id, shortName]))
  return {
    ...source,
    version,
    institution: institutionOf(source.organizationName),
    nameOf: (id) => names.get(id) ?? 'nicht festgehalten',
    organization: (id) => factions.get(id) ?? organizationNames.get(id) ?? 'nicht festgehalten',
    overruled: source.overruled.filter(({ isGone }) => version === 'full' || !isGone),
    items: state.items.filter(({ payload }) => version === 'full' || payload.isPublic),
  }
}
