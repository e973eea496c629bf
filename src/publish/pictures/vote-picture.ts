import { formatNumber } from '@/domain/german'
import { MACHINE_READ_SHORT } from '@/domain/procedure/machine-read'
import { resultFigures } from '@/domain/procedure/result-words'
import { voteBar } from '@/domain/procedure/vote-bar'
import { hasNoFigures } from '@/domain/procedure/vote-figures'
import { voteVerdict } from '@/domain/procedure/vote-verdict'
import type { BodyView, VoteInContext } from '@/domain/record/views'
import type { Picture } from './picture'
import { shortText } from '@/lib/short-text'
import { siteWords, whereWords } from './where'

/** So many candidates of an election are named. */
const NAMED = 3

function figures(vote: VoteInContext): string {
  const { candidates } = vote
  if (candidates.length === 0)
    return hasNoFigures(vote) ? 'Zahlen nicht berichtet' : resultFigures(vote)
  const named = candidates
    .slice(0, NAMED)
    .map(
      ({ name, votes }) =>
        `${shortText(name, 50)}: ${votes === null ? 'nicht berichtet' : formatNumber(votes)}`,
    )
  return [...named, ...(candidates.length > NAMED ? ['…'] : [])].join(' · ')
}

/**
 * The picture of a vote: about what, with which outcome, the figures as bar and text. The source's words
 * for a result stand without quotation marks: nobody spoke them.
 */
export function votePicture(body: BodyView, vote: VoteInContext): Picture {
  const bar = vote.candidates.length > 0 ? null : voteBar(vote, 1)
  const verdict = voteVerdict(vote).words
  return {
    kicker: `${whereWords(vote.session)} · ${shortText(vote.agendaItem.title, 110)}`,
    words: [[{ look: 'title', text: `Abstimmung: ${shortText(vote.subject, 180)}` }]],
    bar: bar?.segments.map(({ kind, width }) => ({ kind, share: width })) ?? [],
    lines: [
      { text: vote.replacedBy ? `${verdict} – nicht mehr gültig` : verdict, strong: true },
      { text: figures(vote), strong: false },
      ...(vote.machineRead ? [{ text: MACHINE_READ_SHORT, strong: false }] : []),
      ...(vote.stated === null
        ? []
        : [{ text: `Laut Quelle: ${shortText(vote.stated, 160)}`, strong: false }]),
    ],
    who: null,
    status: null,
    site: siteWords(body),
  }
}
