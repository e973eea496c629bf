import type { SearchDocument } from '@/domain/record/search-document'
import type { Stance } from '@/domain/vocabulary'
import { integers, words } from './growing'
import { dayNumber, UNKNOWN_DAY } from './statement'

/** What a search can be narrowed by, besides words, kind and days. */
export const dimensions = [
  'person',
  'faction',
  'organization',
  'session',
  'matter',
  'stance',
] as const
export type Dimension = (typeof dimensions)[number]

/** The dimensions that are counted as facets; the year is counted like them. */
export const counted = ['person', 'faction', 'organization', 'stance', 'year'] as const
export type Counted = (typeof counted)[number]

/**
 * What is known of each statement besides its words. Statements with the same values in everything
 * that is counted share a group, so that counting a result adds up groups, not statements.
 */
export interface Columns {
  /** Distinct values, '' for none; a number in a column is a place in its list. Years are spans. */
  readonly values: Record<Dimension | 'year', string[]>
  /** By statement. */
  readonly session: Uint32Array
  readonly matter: Uint32Array
  readonly group: Uint32Array
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** By group. */
  readonly groups: Record<Counted, Uint32Array>
}

class Values {
  readonly list: string[] = []
  private readonly known = new Map<string, number>()

  number(value: string): number {
    const known = this.known.get(value)
    if (known !== undefined) return known
    this.list.push(value)
    this.known.set(value, this.list.length - 1)
    return this.list.length - 1
  }
}

/** The first and the last year of the days that come into question; '' if nothing is known. */
function yearsOf({ earliestDay, latestDay }: SearchDocument): string {
  const first = (earliestDay ?? latestDay)?.slice(0, 4)
  const last = (latestDay ?? earliestDay)?.slice(0, 4)
  return first === undefined || last === undefined ? '' : `${first}/${last}`
}

/** The years of a value of the column, each of which the filter by days would find. */
export function yearsIn(value: string): string[] {
  const [first, last] = value.split('/').map(Number)
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'))
}

export class ColumnsBuilder {
  private readonly lists = {
    person: new Values(),
    faction: new Values(),
    organization: new Values(),
    session: new Values(),
    matter: new Values(),
    stance: new Values(),
    year: new Values(),
  }
  private readonly groupKeys = new Values()
  private readonly session = words()
  private readonly matter = words()
  private readonly group = words()
  private readonly earliest = integers()
  private readonly latest = integers()
  private readonly groups = {
    person: words(),
    faction: words(),
    organization: words(),
    stance: words(),
    year: words(),
  }

  add(statement: SearchDocument): void {
    const { lists } = this
    this.session.push(lists.session.number(statement.sessionId))
    this.matter.push(lists.matter.number(statement.matterId ?? ''))
    const group = {
      person: lists.person.number(statement.personId),
      faction: lists.faction.number(statement.factionId ?? ''),
      organization: lists.organization.number(statement.organizationId),
      stance: lists.stance.number(statement.stance ?? ('' satisfies Stance | '')),
      year: lists.year.number(yearsOf(statement)),
    }
    const key = this.groupKeys.number(counted.map((name) => group[name]).join(' '))
    if (key === this.groups.person.length)
      for (const name of counted) this.groups[name].push(group[name])
    this.group.push(key)
    const earliest = dayNumber(statement.earliestDay)
    const latest = dayNumber(statement.latestDay)
    this.earliest.push(earliest)
    // A day that is known from one side only counts as known from both.
    this.latest.push(latest === UNKNOWN_DAY ? earliest : latest)
  }

  finish(): Columns {
    const { lists, groups } = this
    return {
      values: {
        person: lists.person.list,
        faction: lists.faction.list,
        organization: lists.organization.list,
        session: lists.session.list,
        matter: lists.matter.list,
        stance: lists.stance.list,
        year: lists.year.list,
      },
      session: this.session.view(),
      matter: this.matter.view(),
      group: this.group.view(),
      earliest: this.earliest.view(),
      latest: this.latest.view(),
      groups: {
        person: groups.person.view(),
        faction: groups.faction.view(),
        organization: groups.organization.view(),
        stance: groups.stance.view(),
        year: groups.year.view(),
      },
    }
  }
}
