import 'server-only'
import { findSessionId } from '@/db/queries/slugs'
import { fromApi } from '@/domain/vocabulary'
import { AttendanceInput } from '@/publish/api/writing/attendance'
import { workingVersion } from '@/usecases/records/working-version'
import { resolveSlugs } from './named'
import { readInput } from './read-input'
import { broken, type ApiWrite } from './request'
import { matches, runCommand } from './run-command'
import { workingAttendance } from './working-records'

const nameOf = (path: string): string => path.replace(/\bpersonId$/, 'person')

/** PUT /api/v1/sessions/{slug}/attendance */
export const replaceAttendance: ApiWrite = async (request, { slug = '' }) => {
  const { bodyId, ifMatch } = request
  const id = await findSessionId(bodyId, slug)
  const before = id === null ? null : await workingVersion(bodyId, 'session', id)
  const shown = before && (await workingAttendance(bodyId, { slug }))
  if (!before || !shown) return { kind: 'missing' }
  if (!matches(ifMatch, shown)) return { kind: 'changed' }
  const read = readInput(AttendanceInput, request.input)
  if (!read.ok) return broken(read.errors)
  const { attendances, overruleReason } = read.value
  const { idOf, errors } = await resolveSlugs(
    bodyId,
    attendances.map(({ person }, index) => ({
      path: `attendances.${index}.person`,
      of: 'persons' as const,
      slug: person,
    })),
  )
  if (errors.length > 0) return broken(errors)
  const refused = await runCommand(request, {
    sessionId: before.id,
    command: {
      kind: 'attendance.replace',
      attendances: attendances.map(({ person, status, arrivedAt, leftAt }) => ({
        personId: idOf('persons', person),
        status: fromApi(status),
        arrivedAt,
        leftAt,
      })),
    },
    overrule: overruleReason,
    expected: { kind: 'session', id: before.id, lock: before.lock },
    nameOf,
  })
  if (refused) return refused
  const content = await workingAttendance(bodyId, { slug })
  if (!content) throw new Error(`session ${slug} was stored and is not there`)
  return { kind: 'stored', isNew: false, path: `/sessions/${slug}/attendance`, content }
}
