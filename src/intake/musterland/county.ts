import { addDays, type Day } from '@/domain/time/day'
import { formatGerman } from '@/domain/time/edtf'
import { unrecorded } from '@/domain/record/unrecorded'
import { castOf, foundation, type Cast, type Term, termsFrom } from './people'
import { inventDebate } from './debate'
import { Random } from './random'
import type { Chapter, IdOf, Invented } from './records'
import { ORGANS } from './words/names'

const LAST_YEAR = 2025
const MAX_YEARS = 30
/** About so many statements are made in a session, and so many sessions are held in a year. */
const STATEMENTS_PER_SESSION = 64
const SESSIONS_PER_YEAR = 40
/** A committee is a quarter of the council. */
const COMMITTEE = 0.25

export interface CountyOptions {
  /** How many statements, all sessions together. */
  statements: number
  seed: string
}

const SOURCE: Invented & { kind: 'source' } = {
  kind: 'source',
  key: 'source:musterland',
  payload: {
    kind: 'other',
    title: 'Erfundener Kreis Musterland',
    publisher: null,
    author: null,
    date: null,
    url: null,
    licence: 'Frei erfunden, ohne Rechte Dritter',
    fullTextAllowed: true,
    note: 'Alles in dieser Körperschaft ist erfunden: Namen, Orte, Fraktionen, Reden und Abstimmungen.',
  },
}

/** A made-up county through the years, the same for the same options. */
export class County {
  readonly terms: Term[]
  private readonly firstDay: Day
  private readonly daysBetween: number

  constructor(private readonly options: CountyOptions) {
    const sessions = Math.max(1, Math.ceil(options.statements / STATEMENTS_PER_SESSION))
    const years = Math.min(MAX_YEARS, Math.max(1, Math.ceil(sessions / SESSIONS_PER_YEAR)))
    this.firstDay = `${LAST_YEAR + 1 - years}-01-08`
    this.daysBetween = (years * 365 - 30) / (sessions * 1.1)
    this.terms = termsFrom(LAST_YEAR + 1 - years - 1)
  }

  /** The county's organs and people, then its sessions in their order. */
  *chapters(idOf: IdOf): Generator<Chapter> {
    const { statements, seed } = this.options
    const { casts, people } = castOf(this.terms, new Random(`${seed} Leute`))
    const founded = this.terms[0]?.start ?? this.firstDay
    const records = foundation(people, idOf, SOURCE)
    yield { key: 'county', at: noon(founded), statements: 0, records }

    const numbers = new Map<string, number>()
    let left = statements
    for (let index = 0; left > 0; index += 1) {
      const random = new Random(`${seed} Sitzung ${index}`)
      const day = weekday(addDays(this.firstDay, Math.round(index * this.daysBetween)))
      const cast = casts.findLast(({ term }) => term.start <= day) ?? casts[0]
      if (!cast) throw new RangeError('no legislative term for the session')
      const organ = random.chance(0.3) ? ORGANS[0] : random.pick(ORGANS.slice(1))
      const number = (numbers.get(organ.key) ?? 0) + 1
      numbers.set(organ.key, number)
      const chapter = inventSession(random, { idOf, day, cast, organ, number, most: left })
      left -= chapter.statements
      yield chapter
    }
  }
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** Nobody meets on a weekend. */
function weekday(day: Day): Day {
  const number = noon(day).getUTCDay()
  return number === 0 ? addDays(day, 1) : number === 6 ? addDays(day, -1) : day
}

interface SessionSketch {
  idOf: IdOf
  day: Day
  cast: Cast
  organ: (typeof ORGANS)[number]
  /** The organ's how manieth session, from 1. */
  number: number
  /** So many statements are left to be made. */
  most: number
}

function inventSession(random: Random, sketch: SessionSketch): Chapter {
  const { idOf, day, cast, organ, number, most } = sketch
  const key = `session:${organ.key}:${number}`
  const sourceKey = `source:${organ.key}:${number}`
  const isCouncil = organ.kind === 'council'
  // The members of a committee are the same for a term.
  const members = isCouncil
    ? cast.members
    : new Random(`${cast.term.key} ${organ.key}`)
        .shuffled(cast.members)
        .slice(0, Math.round(cast.members.length * COMMITTEE))
  const records = sessionRecords(sketch, key, sourceKey)
  const takenSlugs = new Set(['live'])
  let statements = 0
  const items = random.int(4, 12)
  for (let item = 1; item <= items && statements < most; item += 1) {
    const wanted = Math.max(1, Math.round(random.logNormal(6, 0.8)))
    const count = Math.min(wanted, most - statements)
    statements += count
    records.push(
      ...inventDebate(
        random,
        idOf,
        {
          sessionKey: key,
          number: item,
          year: Number(day.slice(0, 4)),
          cast,
          members,
          size: isCouncil ? 1 : COMMITTEE,
          sourceKey,
          takenSlugs,
        },
        count,
      ),
    )
  }
  return { key, at: noon(addDays(day, 10)), statements, records }
}

function sessionRecords(
  { idOf, day, cast, organ, number }: SessionSketch,
  key: string,
  sourceKey: string,
): Invented[] {
  const title = `${number}. Sitzung ${organ.of}`
  return [
    {
      kind: 'source',
      key: sourceKey,
      payload: {
        ...SOURCE.payload,
        kind: 'minutes',
        title: `Niederschrift: ${title} vom ${formatGerman(day)} (erfunden)`,
        date: addDays(day, 7),
      },
    },
    {
      kind: 'session',
      key,
      payload: {
        ...unrecorded.session,
        organizationId: idOf(`organ:${organ.key}`),
        termId: idOf(cast.term.key),
        slug: `${organ.key}-${number}`,
        title,
        sessionState: 'closed',
        isPublic: true,
        date: day,
        dateNote: null,
        earliestDay: null,
        latestDay: null,
        startsAt: `${day}T17:00`,
        endsAt: `${day}T20:30`,
        place: 'Kreishaus Musterstadt, Großer Sitzungssaal',
        note: null,
        attendances: [],
        citations: [{ sourceId: idOf(sourceKey), locator: 'Seite 1', excerpt: null }],
      },
    },
  ]
}
