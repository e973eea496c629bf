/** The attendance sheet: everybody who may come, by faction, with a place to sign. */
import { heading, paragraph } from '@/domain/document/blocks'
import type { Block, Document } from '@/domain/document/model'
import type { DeskPerson, DeskState } from '@/domain/desk/state'
import { voters } from '@/domain/desk/derived/presence'
import { formatGerman } from '@/domain/time/edtf'
import { whenInWords, type PaperSource } from './agenda-document'

const WITHOUT = 'Ohne Fraktion'

/**
 * The sheet on which members sign that they were there.
 *
 * @param at ISO 8601: the moment that the document is dated with
 */
export function signingList(source: PaperSource, at: string): Document {
  const { desk, bodyName, organizationName } = source
  const { payload } = desk.session
  return {
    title: `Unterschriftenliste: ${payload.title}`,
    subtitle: `${organizationName}, ${whenInWords(payload)}${payload.place === null ? '' : `, ${payload.place}`}`,
    language: 'de',
    author: bodyName,
    runningTitle: `Unterschriftenliste, ${formatGerman(payload.date)}`,
    status: null,
    isNumbered: false,
    at,
    blocks: groups(desk),
  }
}

function groups(desk: DeskState): Block[] {
  const members = voters(desk)
  if (members.length === 0)
    return [
      paragraph(
        'Zu diesem Gremium ist an diesem Tag kein Mitglied eingetragen. Die Mitgliedschaften stehen bei den Personen.',
      ),
    ]
  const chair = members.filter(({ isChair, factionId }) => isChair && factionId === null)
  const rest = members.filter((member) => !chair.includes(member))
  return [
    ...(chair.length > 0 ? [sheet('Vorsitz', chair)] : []),
    ...desk.factions.flatMap(({ id, name, shortName }) => {
      const own = rest.filter(({ factionId }) => factionId === id)
      return own.length === 0
        ? []
        : [sheet(name === shortName ? `Fraktion ${shortName}` : name, own)]
    }),
    ...without(desk, rest),
  ].flat()
}

function without(desk: DeskState, rest: readonly DeskPerson[]): Block[][] {
  const known = new Set(desk.factions.map(({ id }) => id))
  const own = rest.filter(({ factionId }) => factionId === null || !known.has(factionId))
  return own.length === 0 ? [] : [sheet(WITHOUT, own)]
}

const sheet = (title: string, members: readonly DeskPerson[]): Block[] => [
  heading(1, `${title} (${members.length})`),
  {
    kind: 'table',
    caption: `Unterschriften: ${title}`,
    head: ['Name', 'Funktion', 'Unterschrift'],
    shares: [4, 3, 5],
    hasRowHeads: true,
    isForm: true,
    rows: members.map(({ name, office }) => [name, office ?? 'Mitglied', '']),
  },
]
