import { hasNoFigures } from '@/domain/procedure/vote-figures'
import { NotReported } from '@/components/not-reported'
import { Quote } from '@/components/words/quote'
import { enumerate } from '@/domain/german'
import { resultFigures } from '@/domain/procedure/result-words'
import type { VoteView } from '@/domain/record/views'

/** The result of a vote in one line: figures, or the source's words, or „nicht berichtet“. */
export function VoteLine({ vote }: { vote: VoteView }) {
  const elected = vote.candidates.filter((candidate) => candidate.elected)
  if (elected.length > 0) return <>Gewählt: {enumerate(elected.map(({ name }) => name))}</>
  if (!hasNoFigures(vote)) return <>{resultFigures(vote)}</>
  if (vote.stated) return <Quote text={vote.stated} />
  return <NotReported what="Stimmen" />
}
