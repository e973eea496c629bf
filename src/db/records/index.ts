import 'server-only'
import type { RecordKind } from '@/domain/record/payloads'
import { agendaItemStore } from './agenda-item'
import { bodyStore } from './body'
import { matterStore } from './matter'
import { motionStore } from './motion'
import { organizationStore } from './organization'
import { paperStore } from './paper'
import { personStore } from './person'
import { sessionStore } from './session'
import { sourceStore } from './source'
import { statementStore } from './statement'
import type { RecordStore } from './store'
import { voteStore } from './vote'

const stores: { [K in RecordKind]: RecordStore<K> } = {
  body: bodyStore,
  organization: organizationStore,
  person: personStore,
  session: sessionStore,
  agenda_item: agendaItemStore,
  matter: matterStore,
  paper: paperStore,
  motion: motionStore,
  vote: voteStore,
  statement: statementStore,
  source: sourceStore,
}

/** The stores of what is recorded in a session. */
export const bulkStores = {
  session: sessionStore,
  agenda_item: agendaItemStore,
  motion: motionStore,
  vote: voteStore,
  statement: statementStore,
} as const

export const storeOf = <K extends RecordKind>(kind: K): RecordStore<K> => stores[kind]
