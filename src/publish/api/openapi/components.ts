import { z } from 'zod'
import { AgendaEntry } from '../agenda-entry'
import { AgendaItem } from '../agenda-item'
import { Correction } from '../correction'
import { Fact, FollowUp } from '../evidence'
import { listOf } from '../list'
import { Matter, MatterListEntry } from '../matter'
import { Membership } from '../membership'
import { Motion } from '../motion'
import { MotionRef } from '../motion-ref'
import { Organization, OrganizationListEntry } from '../organization'
import { Person, PersonListEntry } from '../person'
import { Problem } from '../problem'
import { AgendaItemRef, Citation, SessionRef, Speaker } from '../references'
import { FacetValue, HighlightedPassage, SearchHit, SearchResult } from '../search'
import { Session, SessionListEntry } from '../session'
import { Source } from '../source'
import { Passage, Statement } from '../statement'
import { Ballot, FactionVote, Vote } from '../vote'
import { AttendanceInput, AttendanceList } from '../writing/attendance'
import { StatementInput } from '../writing/statement-input'
import { VoteInput } from '../writing/vote-input'
import { WorkingStatement } from '../writing/working-statement'
import { WorkingVote } from '../writing/working-vote'

/** Every schema that has a name of its own in the description of the API. */
export const components = {
  AgendaEntry,
  AgendaItem,
  AgendaItemRef,
  AttendanceList,
  Ballot,
  Citation,
  Correction,
  CorrectionList: listOf(Correction),
  FacetValue,
  Fact,
  FactionVote,
  FollowUp,
  HighlightedPassage,
  Matter,
  MatterList: listOf(MatterListEntry),
  MatterListEntry,
  Membership,
  Motion,
  MotionList: listOf(Motion),
  MotionRef,
  Organization,
  OrganizationList: listOf(OrganizationListEntry),
  OrganizationListEntry,
  Passage,
  Person,
  PersonList: listOf(PersonListEntry),
  PersonListEntry,
  Problem,
  SearchHit,
  SearchResult,
  Session,
  SessionList: listOf(SessionListEntry),
  SessionListEntry,
  SessionRef,
  Source,
  Speaker,
  Statement,
  Vote,
  VoteList: listOf(Vote),
  WorkingStatement,
  WorkingVote,
} as const

/** What programs send; they are described as they are sent, not as they are read. */
export const inputs = { AttendanceInput, StatementInput, VoteInput } as const

export type ComponentName = keyof typeof components
export type InputName = keyof typeof inputs

/** The reference by which the document names a schema. */
export const referenceTo = (name: string) => `#/components/schemas/${name}`

/**
 * Leaves out what tells readers nothing: the pattern behind a format, the largest number that
 * JavaScript has. And fields may be added to answers, so a client must not refuse those.
 */
function simplify({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}

/** The schemas in JSON Schema 2020-12, the dialect of OpenAPI 3.1, referring to each other by name. */
export function componentSchemas(): Record<string, object> {
  return { ...describe(components, 'output'), ...describe(inputs, 'input') }
}

function describe(named: Record<string, z.ZodType>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: referenceTo, override: simplify, io })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}
