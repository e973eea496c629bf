import { NotReported } from '@/components/not-reported'
import { Quote } from '@/components/words/quote'
import { resultFigures } from '@/domain/procedure/result-words'
import type { VoteView } from '@/domain/record/views'
import { hasNoFigures } from './vote-picture'

/** The result of a vote in one line: figures, or the source's words, or „nicht berichtet“. */
export function VoteLine({ vote }: { vote: VoteView }) {
  if (!hasNoFigures(vote)) return <>{resultFigures(vote)}</>
  if (vote.stated) return <Quote text={vote.stated} />
  return <NotReported what="Stimmen" />
}
