import type { z } from 'zod'
import { SearchQuery } from '@/domain/record/search-params'
import {
  CorrectionsQuery,
  MattersQuery,
  MotionsQuery,
  OrganizationsQuery,
  PersonsQuery,
  SessionsQuery,
  StatementQuery,
  VotesQuery,
} from '../parameters'
import type { ComponentName } from './components'

export interface Operation {
  id: string
  summary: string
  answer: ComponentName
  /** The parameters behind the question mark. */
  query?: z.ZodObject
}

/** Every address of the API, in the form that OpenAPI gives to addresses. */
export const operations: Readonly<Record<string, Operation>> = {
  '/sessions': {
    id: 'listSessions',
    summary: 'Sitzungen, die neueste zuerst',
    answer: 'SessionList',
    query: SessionsQuery,
  },
  '/sessions/{slug}': {
    id: 'readSession',
    summary: 'Eine Sitzung mit ihrer Tagesordnung',
    answer: 'Session',
  },
  '/agenda-items/{id}': {
    id: 'readAgendaItem',
    summary: 'Ein Tagesordnungspunkt mit Anträgen, Abstimmungen und Wortbeiträgen',
    answer: 'AgendaItem',
  },
  '/motions': {
    id: 'listMotions',
    summary: 'Anträge, die der neuesten Sitzung zuerst',
    answer: 'MotionList',
    query: MotionsQuery,
  },
  '/motions/{id}': { id: 'readMotion', summary: 'Ein Antrag', answer: 'Motion' },
  '/votes': {
    id: 'listVotes',
    summary: 'Abstimmungen, die der neuesten Sitzung zuerst',
    answer: 'VoteList',
    query: VotesQuery,
  },
  '/votes/{id}': { id: 'readVote', summary: 'Eine Abstimmung', answer: 'Vote' },
  '/persons': {
    id: 'listPersons',
    summary: 'Personen nach Nachnamen',
    answer: 'PersonList',
    query: PersonsQuery,
  },
  '/persons/{slug}': { id: 'readPerson', summary: 'Eine Person', answer: 'Person' },
  '/organizations': {
    id: 'listOrganizations',
    summary: 'Gremien, Fraktionen und andere Organisationen nach Namen',
    answer: 'OrganizationList',
    query: OrganizationsQuery,
  },
  '/organizations/{slug}': {
    id: 'readOrganization',
    summary: 'Eine Organisation',
    answer: 'Organization',
  },
  '/matters': {
    id: 'listMatters',
    summary: 'Vorgänge nach Titel',
    answer: 'MatterList',
    query: MattersQuery,
  },
  '/matters/{slug}': {
    id: 'readMatter',
    summary: 'Ein Vorgang mit seinem Weg durch die Gremien',
    answer: 'Matter',
  },
  '/sources/{id}': {
    id: 'readSource',
    summary: 'Eine Quelle mit allen Stellen, die sie belegt',
    answer: 'Source',
  },
  '/statements': {
    id: 'searchStatements',
    summary: 'Suche in den Wortbeiträgen',
    answer: 'SearchResult',
    query: SearchQuery,
  },
  '/statements/{id}': {
    id: 'readStatement',
    summary: 'Ein Wortbeitrag',
    answer: 'Statement',
    query: StatementQuery,
  },
  '/corrections': {
    id: 'listCorrections',
    summary: 'Berichtigungen, die neueste zuerst',
    answer: 'CorrectionList',
    query: CorrectionsQuery,
  },
}
