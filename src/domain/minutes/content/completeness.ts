/** Whether everything that was recorded stands in the minutes: no statement may silently drop out. */
import type { Document } from '@/domain/document/model'
import { decisionEventKindLabel } from '@/domain/vocabulary'
import { contextOf, type MinutesSource, type MinutesVersion } from './context'
import { chairsOf } from './chairs'
import { inMinutes } from './statements'
import { breakKey, chairKey, eventKey, itemBreakKey, quorumKey, requestKey, stayKey } from './keys'

export interface Missing {
  key: string
  /** What it is, in words. */
  what: string
}

export interface Completeness {
  /** Recorded, and not in the document: must be empty. */
  missing: Missing[]
  /** Left out on purpose, by kind, with the number. */
  leftOut: { what: string; count: number }[]
}

/** Every record that the version of the document must tell of, with what it is called. */
function recorded(source: MinutesSource, version: MinutesVersion): Missing[] {
  const { state, meta } = source
  const { items, overruled } = contextOf(source, version)
  const shown = new Set(items.map(({ id }) => id))
  const motions = state.motions.filter(({ payload }) => shown.has(payload.agendaItemId))
  const motionIds = new Set(motions.map(({ id }) => id))
  return [
    { key: state.session.id, what: 'die Sitzung' },
    ...items.map(({ id, payload }) => ({ key: id, what: `Punkt „${payload.title}“` })),
    ...items.flatMap(({ id, payload }) =>
      payload.recusals.map(({ personId }) => ({
        key: `recusal:${id}:${personId}`,
        what: `Befangenheit zu „${payload.title}“`,
      })),
    ),
    ...items.flatMap(({ id, payload }) =>
      payload.breaks.map((pause) => ({
        key: itemBreakKey(id, pause),
        what: `Unterbrechung von „${payload.title}“`,
      })),
    ),
    ...motions.map(({ id, payload }) => ({ key: id, what: `Antrag „${payload.title}“` })),
    ...motions.flatMap(({ id, payload }) =>
      payload.events.map((event) => ({
        key: eventKey(id, event),
        what: `${decisionEventKindLabel[event.kind]} zu „${payload.title}“`,
      })),
    ),
    ...state.votes
      .filter(({ payload }) => motionIds.has(payload.motionId))
      .flatMap(({ id, payload }) => [
        { key: id, what: `Abstimmung „${payload.subject}“` },
        ...payload.requests.map((_, index) => ({
          key: requestKey(id, index),
          what: `Verlangen vor der Abstimmung „${payload.subject}“`,
        })),
      ]),
    ...state.statements
      .filter(({ payload }) => shown.has(payload.agendaItemId))
      .filter(inMinutes(meta.kind))
      .map(({ id, payload }) => ({
        key: id,
        what: payload.isForRecord ? 'Erklärung zu Protokoll' : 'Wortbeitrag',
      })),
    ...state.session.payload.attendances.map((stay) => ({
      key: stayKey(stay),
      what: 'Anwesenheit',
    })),
    ...chairsOf(state.session.payload).flatMap(({ personId, from }) =>
      personId === null ? [] : [{ key: chairKey({ personId, from }), what: 'Vorsitz' }],
    ),
    ...state.session.payload.breaks.map((pause) => ({
      key: breakKey(pause),
      what: 'Unterbrechung der Sitzung',
    })),
    ...state.session.payload.quorumChecks
      .filter(
        ({ agendaItemId }) =>
          version === 'full' || agendaItemId === null || shown.has(agendaItemId),
      )
      .map((check) => ({ key: quorumKey(check), what: 'Feststellung der Beschlussfähigkeit' })),
    ...overruled
      .filter(({ agendaItemId }) => agendaItemId === null || shown.has(agendaItemId))
      .map(({ id }) => ({ key: `overruled:${id}`, what: 'Abweichung von einer Regel' })),
  ]
}

export function completeness(
  source: MinutesSource,
  version: MinutesVersion,
  { blocks }: Pick<Document, 'blocks'>,
): Completeness {
  const told = new Set(blocks.flatMap(({ records }) => records ?? []))
  const { state, meta } = source
  const shown = new Set(contextOf(source, version).items.map(({ id }) => id))
  const isIn = inMinutes(meta.kind)
  const silent = state.statements.filter(
    (statement) => shown.has(statement.payload.agendaItemId) && !isIn(statement),
  ).length
  const closed = version === 'full' ? 0 : state.items.length - shown.size
  return {
    missing: recorded(source, version).filter(({ key }) => !told.has(key)),
    leftOut: [
      { what: 'Wortbeiträge (Beschlussprotokoll)', count: silent },
      { what: 'nichtöffentliche Punkte', count: closed },
    ].filter(({ count }) => count > 0),
  }
}
