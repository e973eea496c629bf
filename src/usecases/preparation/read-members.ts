import 'server-only'
import { db } from '@/db/client'
import { findChair, findRosterPersons } from '@/db/queries/roster'
import { toWorkingSession, workingSessionSelect } from '@/db/queries/working-session'
import { rosterOf, type RosterMember } from '@/domain/procedure/roster'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import type { Actor } from '@/domain/publication/actor'
import type { DayRange } from '@/domain/time/day'
import { isUuid } from '@/lib/uuid'

export interface SessionMembers {
  session: { id: string; title: string; organization: string; day: DayRange }
  members: RosterMember[]
  /** How many of them have a vote for certain. */
  voting: number
  /** The statutory number of the term; `null`: not known, or the organization has none. */
  statutory: number | null
  /** What the record leaves open, each a German sentence. */
  unclear: string[]
}

/** Who is a member on the day of a session, with faction and voting right; `null` if it is not there. */
export async function readMembers(
  _: Actor,
  bodyId: string,
  sessionId: string,
): Promise<SessionMembers | null> {
  if (!isUuid(sessionId)) return null
  const row = await db.session.findFirst({
    where: { id: sessionId, bodyId },
    select: { ...workingSessionSelect, body: { select: { rules: true } } },
  })
  if (!row) return null
  const { body, ...stored } = row
  const session = toWorkingSession(stored)
  const rules = RulesOfProcedure.parse(body.rules)
  const isCouncil = session.organization.kind === 'council'
  const chairId =
    isCouncil && rules.chair.isMember ? await findChair(bodyId, rules, session.day) : null
  const persons = await findRosterPersons(
    bodyId,
    session.organization.id,
    chairId === null ? [] : [chairId],
  )
  const chair = chairId === null ? null : { personId: chairId, title: rules.chair.title }
  const members = rosterOf(persons, session.day, chair)
  const voting = members.filter(({ mayVote }) => mayVote === true).length
  const statutory = isCouncil ? session.statutorySeats : null
  return {
    session: {
      id: session.id,
      title: session.title,
      organization: session.organization.name,
      day: session.day,
    },
    members,
    voting,
    statutory,
    unclear: [
      ...(session.day.earliest === null && session.day.latest === null
        ? [
            'Der Tag der Sitzung steht nicht fest; wer an ihm Mitglied ist, ist deshalb nicht gesichert.',
          ]
        : []),
      ...(isCouncil && rules.chair.isMember && chairId === null
        ? [`Wer an diesem Tag das Amt „${rules.chair.title}“ innehat, ist nicht erfasst.`]
        : []),
      ...against(voting, statutory, isCouncil),
      ...members.flatMap(({ unclear }) => unclear),
    ],
  }
}

function against(voting: number, statutory: number | null, isCouncil: boolean): string[] {
  if (!isCouncil) return []
  if (statutory === null)
    return [
      'Die gesetzliche Mitgliederzahl ist nicht erfasst; ohne sie lässt sich die Beschlussfähigkeit nicht berechnen.',
    ]
  if (voting === statutory) return []
  return [
    voting < statutory
      ? `Erfasst sind ${voting} stimmberechtigte Mitglieder, die gesetzliche Zahl ist ${statutory}.`
      : `Erfasst sind ${voting} stimmberechtigte Mitglieder, mehr als die gesetzliche Zahl ${statutory}.`,
  ]
}
