import { amount } from '@/domain/german'
import type { BodyView, DebateView, MotionView } from '@/domain/record/views'
import { motionOutcomeLabel } from '@/domain/vocabulary'
import type { Picture } from './picture'
import { shortText } from '@/lib/short-text'
import { siteWords, whereWords } from './where'

/** So many motions are named; how many there are is said. */
const NAMED = 3

const outcome = ({ title, outcome: became }: MotionView): string =>
  `${shortText(title, 90)}: ${became === 'not_reported' ? 'Ausgang nicht berichtet' : motionOutcomeLabel[became]}`

/** The picture of a debate: its title, what became of its motions, how much was said. */
export function debatePicture(body: BodyView, debate: DebateView): Picture {
  const { number, title, session, motions, statements } = debate
  const extent = [
    ...(motions.length > 0 ? [amount(motions.length, 'Antrag', 'Anträge')] : []),
    statements.length > 0
      ? amount(statements.length, 'Wortbeitrag', 'Wortbeiträge')
      : 'Wortbeiträge nicht berichtet',
  ]
  return {
    kicker: `${whereWords(session)}${number === null ? '' : ` · Tagesordnungspunkt\u00a0${shortText(number, 20)}`}`,
    words: [[{ look: 'title', text: shortText(title, 220) }]],
    bar: [],
    lines: [
      ...motions.slice(0, NAMED).map((motion) => ({ text: outcome(motion), strong: false })),
      { text: extent.join(' · '), strong: true },
    ],
    who: null,
    status: null,
    site: siteWords(body),
  }
}
