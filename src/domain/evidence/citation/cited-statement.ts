/** What every form of citation is made of. */
import { excerpt } from '@/domain/record/excerpt'
import { statementPath } from '@/domain/record/paths'
import type { AgendaItemRef, SessionRef, StatementView } from '@/domain/record/views'
import type { PassageKind } from '@/domain/vocabulary'

export interface CitedStatement {
  id: string
  speaker: {
    name: string
    /** Faction and office as they were on that day; `null`: none or not reported. */
    faction: string | null
    office: string | null
  }
  session: {
    /** The organization that met: `Kreistag Siegen-Wittgenstein`. */
    organization: string
    title: string
    /** EDTF; `null`: not known. */
    date: string | null
  }
  agendaItem: {
    /** `null`: not reported. */
    number: string | null
    title: string
    /** false: the title is the editors', and whether it was an item of the agenda may be unknown. */
    titleReported: boolean
  }
  passages: readonly { kind: PassageKind; text: string }[]
  /** Label and locator of each source: `Siegener Zeitung`, `Absatz 4`. */
  sources: readonly { label: string; locator: string | null }[]
  version: number
  permalink: string
}

/** Characters of a long statement that a citation repeats; the permalink leads to all of it. */
const BUDGET = 600

const OMISSION = '[…]'

interface Passage {
  kind: PassageKind
  text: string
  highlights?: readonly (readonly [number, number])[]
}

/** The words worth citing: all of a short statement, of a long one those around the first highlight. */
function citedPassages(passages: readonly Passage[]): CitedStatement['passages'] {
  const { passages: shown, omittedBefore, omittedAfter } = excerpt(passages, BUDGET)
  return shown.map(({ kind, text }, index) => {
    const before = omittedBefore && index === 0 && !text.startsWith(OMISSION)
    const after = omittedAfter && index === shown.length - 1 && !text.endsWith(OMISSION)
    return { kind, text: `${before ? `${OMISSION} ` : ''}${text}${after ? ` ${OMISSION}` : ''}` }
  })
}

/**
 * A statement in the form that citations are made from.
 *
 * @param origin scheme and host of the site, for the permalink of this version
 */
export function toCitedStatement(
  statement: Omit<StatementView, 'passages'> & { passages: readonly Passage[] },
  session: SessionRef,
  agendaItem: Pick<AgendaItemRef, 'number' | 'title' | 'titleReported'>,
  origin: string,
): CitedStatement {
  const { id, version, speaker, passages, citations } = statement
  const { number, title, titleReported } = agendaItem
  return {
    id,
    speaker: {
      name: speaker.person.name,
      faction: speaker.faction?.shortName ?? null,
      office: speaker.office,
    },
    session: {
      organization: session.organization.name,
      title: session.title,
      date: session.date,
    },
    agendaItem: { number, title, titleReported },
    passages: citedPassages(passages),
    sources: citations.map(({ label, locator }) => ({ label, locator })),
    version,
    permalink: `${origin}${statementPath(id)}?version=${version}`,
  }
}
