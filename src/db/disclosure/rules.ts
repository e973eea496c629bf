import 'server-only'
import {
  CHANGED,
  formerGuests,
  formerPlace,
  near,
  NEAR,
  turned,
  TURNED,
  when,
  type In,
  type Rule,
} from './rule'

const citing = (sourceId: In) => ({ publication: { citations: { some: { sourceId } } } })

/** What is shown differently when something else is: an object names others, or holds parts of them. */
export const RULES: readonly Rule[] = [
  // An item is shown within its session and numbered among its neighbours; what is at it names it.
  ...when(
    'agenda_item',
    NEAR,
    near.sessions((id) => ({ agendaItems: { some: { id } } })),
  ),
  ...when(
    'agenda_item',
    CHANGED,
    formerPlace('session', 'agenda_item'),
    near.items((id) => ({ session: { agendaItems: { some: { id } } } })),
    near.motions((agendaItemId) => ({ agendaItemId })),
    near.matters((id) => ({ agendaItems: { some: { id } } })),
    near.matters((agendaItemId) => ({ consultations: { some: { agendaItemId } } })),
    near.papers((agendaItemId) => ({ consultations: { some: { agendaItemId } } })),
    formerGuests('matter'),
    formerGuests('paper'),
  ),
  ...when(
    'agenda_item',
    TURNED,
    turned.motions((agendaItemId) => ({ agendaItemId })),
  ),

  ...when(
    'session',
    TURNED,
    turned.items((sessionId) => ({ sessionId })),
  ),

  // A motion shows its votes, what it amends and what amends it, and decides its item.
  ...when(
    'motion',
    CHANGED,
    near.items((id) => ({ motions: { some: { id } } })),
    formerPlace('agenda_item', 'paper'),
    near.motions((id) => ({ agendaItem: { motions: { some: { id } } } })),
    near.papers((id) => ({ motions: { some: { id } } })),
  ),
  ...when(
    'motion',
    TURNED,
    near.matters((motionId) => ({ followUps: { some: { motionId } } })),
  ),
  ...when(
    'vote',
    NEAR,
    near.motions((id) => ({ votes: { some: { id } } })),
    near.items((id) => ({ motions: { some: { votes: { some: { id } } } } })),
  ),
  ...when(
    'statement',
    NEAR,
    near.items((id) => ({ statements: { some: { id } } })),
  ),

  // What comes or goes is named by what belongs to it.
  ...when(
    'matter',
    TURNED,
    near.items((matterId) => ({ matterId })),
    near.motions((matterId) => ({ agendaItem: { matterId } })),
    near.papers((matterId) => ({ matterId })),
  ),
  ...when(
    'paper',
    CHANGED,
    near.matters((id) => ({ papers: { some: { id } } })),
  ),
  ...when(
    'paper',
    TURNED,
    near.motions((paperId) => ({ paperId })),
  ),
  ...when(
    'organization',
    TURNED,
    turned.sessions((organizationId) => ({ organizationId })),
    near.organizations((parentId) => ({ parentId })),
    near.persons((organizationId) => ({ memberships: { some: { organizationId } } })),
    near.persons((onBehalfOfId) => ({ memberships: { some: { onBehalfOfId } } })),
    near.motions((organizationId) => ({ movers: { some: { organizationId } } })),
    near.motions((organizationId) => ({
      votes: { some: { factionVotes: { some: { organizationId } } } },
    })),
    near.items((factionId) => ({ statements: { some: { speaker: { factionId } } } })),
    near.items((organizationId) => ({ facts: { some: { organizationId } } })),
    near.matters((responsibleOfficeId) => ({ responsibleOfficeId })),
    near.matters((organizationId) => ({ consultations: { some: { organizationId } } })),
    near.matters((organizationId) => ({ followUps: { some: { organizationId } } })),
    near.papers((organizationId) => ({ consultations: { some: { organizationId } } })),
  ),
  ...when(
    'person',
    TURNED,
    near.sessions((personId) => ({ attendances: { some: { personId } } })),
    near.motions((personId) => ({ movers: { some: { personId } } })),
    near.motions((personId) => ({ votes: { some: { ballots: { some: { personId } } } } })),
    near.items((personId) => ({ statements: { some: { speaker: { personId } } } })),
    near.items((personId) => ({ recusals: { some: { personId } } })),
  ),

  // A source is named wherever it is cited.
  ...when(
    'source',
    CHANGED,
    near.organizations(citing),
    near.persons(citing),
    near.sessions(citing),
    near.items(citing),
    near.items((id) => ({ statements: { some: citing(id) } })),
    near.motions(citing),
    near.motions((id) => ({ votes: { some: citing(id) } })),
    near.matters(citing),
    near.papers(citing),
  ),
]
