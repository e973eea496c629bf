/** `notes`: which place of which source says so, beside the part that it supports. */
import type { CitationView } from '@/domain/record/views'
import { element, text, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { to } from './names'
import { verbatim } from './words'

interface Supported {
  /** `eId` of the part. */
  part: string
  citations: readonly CitationView[]
}

function supportedParts({ debate, names }: DebateDocument): Supported[] {
  return [
    { part: 'item', citations: debate.citations },
    ...debate.motions.flatMap((motion) => [
      { part: names.motion(motion.id), citations: motion.citations },
      ...motion.votes.map(({ id, citations }) => ({ part: names.vote(id), citations })),
    ]),
    ...debate.statements.map(({ id, citations }) => ({ part: names.speech(id), citations })),
    ...debate.facts.map(({ citations }, index) => ({ part: factName(index), citations })),
  ]
}

export const factName = (index: number): string => `fact-${index + 1}`

export function notes(given: DebateDocument): Markup[] {
  const { debate, names } = given
  const listed = new Set(debate.sources.map(({ id }) => id))
  const all = supportedParts(given).flatMap(({ part, citations }) =>
    citations.map((citation, index) =>
      element(
        'note',
        {
          eId: `${part}__source-${index + 1}`,
          placementBase: to(part),
          refersTo: listed.has(citation.sourceId) ? to(names.source(citation.sourceId)) : null,
        },
        [
          element('p', {}, [
            text(`Quelle: ${citation.label}, ${citation.locator}`),
            ...(citation.excerpt === null ? [] : [text(': '), verbatim(citation.excerpt)]),
          ]),
        ],
      ),
    ),
  )
  return all.length === 0 ? [] : [element('notes', { source: to(names.body) }, all)]
}
