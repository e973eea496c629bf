import { debatePath } from '@/domain/record/paths'
import type { DebateView } from '@/domain/record/views'
import { toOffsetTime } from '@/domain/time/local'
import { pageAddress } from '@/publish/api/addresses'
import { motionNode, type Whose } from './motion'
import { sessionEvent } from './session'
import { statementNodes } from './statement'
import { exactDay, sources, thing, type Thing } from './values'

/** The page of a debate: the debate within its session, what was decided, and what was said. */
export function debateNodes(whose: Whose, debate: DebateView): Thing[] {
  const { origin } = whose
  const { session } = debate
  const path = debatePath(session, debate)
  const address = pageAddress(origin, path)
  return [
    thing('CreativeWork', {
      '@id': address,
      name: debate.title,
      url: address,
      inLanguage: 'de',
      abstract: debate.summary,
      dateCreated: exactDay(session.date),
      dateModified: toOffsetTime(new Date(debate.modifiedAt)),
      recordedAt: sessionEvent(origin, session),
      citation: sources(origin, debate.citations),
      encoding: [
        thing('MediaObject', {
          contentUrl: `${address}.xml`,
          encodingFormat: 'application/akn+xml',
        }),
        thing('MediaObject', { contentUrl: `${address}.json`, encodingFormat: 'application/json' }),
      ],
    }),
    ...debate.motions.map((motion) => motionNode(whose, motion, session)),
    ...debate.statements.flatMap((statement) =>
      statementNodes(origin, statement, { session, debate: path }),
    ),
  ]
}
