import { enumerate } from '@/domain/german'
import type { FactionVoteView } from '@/domain/record/views'
import type { FactionPosition } from '@/domain/vocabulary'

export interface FactionGroup {
  position: FactionPosition
  /** What its members did: `Nein-Stimmen aus den Reihen von`. */
  words: string
  members: FactionVoteView[]
}

const words: readonly (readonly [FactionPosition, string])[] = [
  ['yes', 'Ja'],
  ['some_yes', 'Ja-Stimmen aus den Reihen von'],
  ['no', 'Nein'],
  ['some_no', 'Nein-Stimmen aus den Reihen von'],
  ['abstain', 'Enthaltung'],
  ['some_abstain', 'Enthaltungen aus den Reihen von'],
  ['split', 'Uneinheitlich'],
  ['unknown', 'Haltung nicht berichtet'],
]

/** The factions by how they voted, For first; positions that nobody took are left out. */
export function factionGroups(factions: readonly FactionVoteView[]): FactionGroup[] {
  return words
    .map(([position, label]) => ({
      position,
      words: label,
      members: factions.filter((vote) => vote.position === position),
    }))
    .filter(({ members }) => members.length > 0)
}

/** The positions in one line: `Nein: AfD · Enthaltung: SPD`; empty if none is reported. */
export function factionsInWords(factions: readonly FactionVoteView[]): string {
  return factionGroups(factions)
    .map((group) => {
      const names = enumerate(group.members.map(({ faction }) => faction.shortName))
      return group.words.endsWith('von') ? `${group.words} ${names}` : `${group.words}: ${names}`
    })
    .join(' · ')
}
