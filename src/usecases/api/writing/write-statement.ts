import 'server-only'
import { sessionOfItem } from '@/db/queries/session-of'
import { fromApi } from '@/domain/vocabulary'
import { nameUuid } from '@/lib/name-uuid'
import { isUuid } from '@/lib/uuid'
import { StatementInput } from '@/publish/api/writing/statement-input'
import { resolveSlugs } from './named'
import { readInput } from './read-input'
import { broken, type ApiWrite } from './request'
import { runCommand } from './run-command'
import { workingStatement } from './working-records'

const NAMES: Readonly<Record<string, string>> = {
  personId: 'speaker.person',
  factionId: 'speaker.faction',
  office: 'speaker.office',
  motionId: 'motion',
  replyToId: 'replyTo',
  agendaItemId: '',
  id: '',
}

const nameOf = (path: string): string => NAMES[path] ?? path.replace(/\bsourceId$/, 'source')

/** POST /api/v1/agenda-items/{id}/statements */
export const createStatement: ApiWrite = async (request, { id: agendaItemId = '' }) => {
  const { bodyId, seed } = request
  const sessionId = isUuid(agendaItemId) ? await sessionOfItem(bodyId, agendaItemId) : null
  if (sessionId === null) return { kind: 'missing' }
  const read = readInput(StatementInput, request.input)
  if (!read.ok) return broken(read.errors)
  const { speaker, stance, motion, replyTo, spokenAt, note, passages, citations, overruleReason } =
    read.value
  const { idOf, errors } = await resolveSlugs(bodyId, [
    { path: 'speaker.person', of: 'persons', slug: speaker.person },
    ...(speaker.faction
      ? [{ path: 'speaker.faction', of: 'organizations' as const, slug: speaker.faction }]
      : []),
  ])
  if (errors.length > 0) return broken(errors)
  const id = nameUuid(seed, 'statement')
  const refused = await runCommand(request, {
    sessionId,
    command: {
      kind: 'statement.add',
      id,
      agendaItemId,
      personId: idOf('persons', speaker.person),
      spokenAt,
      motionId: motion,
      stance: stance === null ? null : fromApi(stance),
      replyToId: replyTo,
      note,
      passages: passages.map(({ kind, text }) => ({ kind: fromApi(kind), text })),
      // Left out: as memberships of that day say.
      ...(speaker.faction === undefined
        ? {}
        : {
            factionId: speaker.faction === null ? null : idOf('organizations', speaker.faction),
          }),
      ...(speaker.office === null ? {} : { office: speaker.office }),
      ...(citations.length > 0 ? { citations } : {}),
    },
    overrule: overruleReason,
    nameOf,
  })
  if (refused) return refused
  const content = await workingStatement(bodyId, { id })
  if (!content) throw new Error(`statement ${id} was stored and is not there`)
  return { kind: 'stored', isNew: true, path: `/statements/${id}`, content }
}
