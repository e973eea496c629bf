import { motionPath } from '@/domain/record/paths'
import type { MotionView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { decisionEventKindLabel, motionKindLabel, motionOutcomeLabel } from '@/domain/vocabulary'
import { pageAddress } from '@/publish/api/addresses'
import { element, text, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { to, type Names } from './names'
import { voteSection } from './votes'
import { editorialParagraph, verbatimParagraph } from './words'

function movers({ moverReported, movers: all }: MotionView, names: Names): Markup[] {
  if (!moverReported)
    return [editorialParagraph('Wer den Antrag gestellt hat, ist nicht berichtet.')]
  if (all.length === 0) return []
  const named = all.flatMap(({ person, organization }, index) => [
    ...(index > 0 ? [text(', ')] : []),
    ...(person
      ? [element('person', { refersTo: to(names.person(person)) }, [text(person.name)])]
      : []),
    ...(person && organization ? [text(' für ')] : []),
    ...(organization
      ? [
          element('organization', { refersTo: to(names.organization(organization)) }, [
            text(organization.name),
          ]),
        ]
      : []),
  ])
  return [editorialParagraph([text('Gestellt von: '), ...named])]
}

function outcome({ outcome: became, outcomeNote }: MotionView, names: Names): Markup {
  return editorialParagraph([
    text('Ergebnis: '),
    element('outcome', { refersTo: to(names.outcome(became)) }, [text(motionOutcomeLabel[became])]),
    ...(outcomeNote ? [text(` (${outcomeNote})`)] : []),
  ])
}

/** What happened to the decision afterwards. */
const eventLines = ({ events }: MotionView): Markup[] =>
  events.map(({ kind, on, by, note }) =>
    editorialParagraph(
      [
        `${decisionEventKindLabel[kind]} (${formatGerman(on)})`,
        ...(by === null ? [] : [`von: ${by}`]),
        ...(note === null ? [] : [note]),
      ].join('; '),
    ),
  )

function motionSection(motion: MotionView, { origin, debate, names }: DebateDocument): Markup {
  const isHere = debate.motions.some(({ id }) => id === motion.target?.id)
  const target = motion.target && (isHere ? to(names.motion(motion.target.id)) : null)
  return element(
    'debateSection',
    {
      name: 'motion',
      eId: names.motion(motion.id),
      GUID: motion.id,
      class: motion.kind,
      'wortlaut:version': motion.version,
      'wortlaut:target':
        target ?? (motion.target && pageAddress(origin, motionPath(motion.target.id))),
    },
    [
      element('heading', {}, [text(`${motionKindLabel[motion.kind]}: ${motion.title}`)]),
      ...movers(motion, names),
      motion.textIsVerbatim ? verbatimParagraph(motion.text) : editorialParagraph(motion.text),
      outcome(motion, names),
      ...eventLines(motion),
    ],
  )
}

/** What was moved; nothing where no motion is recorded. */
export const noticesOfMotion = (given: DebateDocument): Markup[] =>
  given.debate.motions.length === 0
    ? []
    : [
        element(
          'noticesOfMotion',
          { eId: 'motions' },
          given.debate.motions.map((motion) => motionSection(motion, given)),
        ),
      ]

/** How was decided, in the order of the votes; nothing where no vote is recorded. */
export function resolutions(given: DebateDocument): Markup[] {
  const votes = given.debate.motions.flatMap((motion) => motion.votes)
  return votes.length === 0
    ? []
    : [
        element(
          'resolutions',
          { eId: 'votes' },
          votes.map((vote) => voteSection(vote, given)),
        ),
      ]
}
