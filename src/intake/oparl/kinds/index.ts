import type { ForeignKind } from '../foreign-object'
import type { KindReader } from './kind-reader'
import { readAgendaItem, readLocation, readMeeting } from './meeting'
import { readConsultation, readFile, readPaper } from './paper'
import { readBody, readMembership, readOrganization, readPerson, readTerm } from './who'

/** Another object within this one or named by it, and what it is to it. */
interface Part {
  /** The field that holds it. */
  field: string
  kind: ForeignKind
  /** The data's list of such parts, in their order. */
  list: string
}

interface Kind {
  read: KindReader
  parts: readonly Part[]
  /** The data's field that names the object of which this one is a part. */
  owner: string | null
}

const file = (field: string): Part => ({ field, kind: 'file', list: 'file' })
const protocol = (field: string): Part => ({ field, kind: 'file', list: 'protocol' })
const alone = (read: KindReader): Kind => ({ read, parts: [], owner: null })

/** How each type is read. */
export const KINDS: Readonly<Record<ForeignKind, Kind>> = {
  body: {
    read: readBody,
    parts: [{ field: 'legislativeTerm', kind: 'term', list: 'term' }],
    owner: null,
  },
  term: alone(readTerm),
  organization: {
    read: readOrganization,
    parts: [
      { field: 'location', kind: 'location', list: 'location' },
      { field: 'membership', kind: 'membership', list: 'membership' },
    ],
    owner: null,
  },
  person: {
    read: readPerson,
    parts: [{ field: 'membership', kind: 'membership', list: 'membership' }],
    owner: null,
  },
  membership: { read: readMembership, parts: [], owner: 'person' },
  meeting: {
    read: readMeeting,
    parts: [
      { field: 'location', kind: 'location', list: 'location' },
      { field: 'agendaItem', kind: 'agenda_item', list: 'agendaItem' },
      file('invitation'),
      protocol('resultsProtocol'),
      protocol('verbatimProtocol'),
      file('auxiliaryFile'),
    ],
    owner: null,
  },
  agenda_item: {
    read: readAgendaItem,
    parts: [file('resolutionFile'), file('auxiliaryFile')],
    owner: 'meeting',
  },
  paper: {
    read: readPaper,
    parts: [
      { field: 'consultation', kind: 'consultation', list: 'consultation' },
      file('mainFile'),
      file('auxiliaryFile'),
    ],
    owner: null,
  },
  consultation: { read: readConsultation, parts: [], owner: 'paper' },
  file: alone(readFile),
  location: alone(readLocation),
}
