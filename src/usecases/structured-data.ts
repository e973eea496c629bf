import 'server-only'
import type {
  BodyView,
  DebateView,
  MotionInContext,
  PersonView,
  SessionView,
  StatementInContext,
  VoteInContext,
} from '@/domain/record/views'
import type { Origin } from '@/publish/api/addresses'
import { debateNodes } from '@/publish/schema-org/debate'
import { motionPageNodes } from '@/publish/schema-org/motion'
import { personNodes } from '@/publish/schema-org/person'
import { sessionNodes } from '@/publish/schema-org/session'
import { statementPageNodes } from '@/publish/schema-org/statement'
import { description, type Thing } from '@/publish/schema-org/values'
import { voteNodes } from '@/publish/schema-org/vote'

/** What a page shows, already reduced to what may be seen. */
export type Shown =
  | { session: SessionView }
  | { debate: DebateView }
  | { statement: StatementInContext }
  | { motion: MotionInContext }
  | { vote: VoteInContext }
  | { person: PersonView }

function nodesOf(body: BodyView, origin: Origin, shown: Shown): Thing[] {
  if ('session' in shown) return sessionNodes(origin, shown.session)
  if ('debate' in shown) return debateNodes({ origin, body }, shown.debate)
  if ('statement' in shown) return statementPageNodes(origin, shown.statement)
  if ('motion' in shown) return motionPageNodes({ origin, body }, shown.motion)
  if ('vote' in shown) return voteNodes(origin, shown.vote)
  return personNodes(origin, shown.person)
}

/** What a page shows, in the words of schema.org, for search engines. */
export const structuredData = (body: BodyView, origin: Origin, shown: Shown): object =>
  description(nodesOf(body, origin, shown))
