import type { MinutesContext } from './context'

/**
 * Whether a text names something of the closed part. What was overruled may be about the session as a
 * whole, or a public item, and all the same name a closed one: „Die Nummer 3 hat schon …“.
 */
export function namesClosed({ state, version }: MinutesContext): (text: string) => boolean {
  if (version === 'full') return () => false
  const closed = new Set(state.items.filter(({ payload }) => !payload.isPublic).map(({ id }) => id))
  const motions = state.motions.filter(({ payload }) => closed.has(payload.agendaItemId))
  const motionIds = new Set(motions.map(({ id }) => id))
  const names = [
    ...state.items.filter(({ id }) => closed.has(id)).map(({ payload }) => payload.title),
    ...motions.map(({ payload }) => payload.title),
    ...state.votes
      .filter(({ payload }) => motionIds.has(payload.motionId))
      .map(({ payload }) => payload.subject),
  ]
  return (text) => names.some((name) => text.includes(name))
}
