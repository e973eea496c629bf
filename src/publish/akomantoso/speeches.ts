import type { SpeakerView, StatementView } from '@/domain/record/views'
import { element, text, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { to, type Names } from './names'
import { editorialParagraph, passage } from './words'

/** Who speaks, as a reader sees it: name, faction and office on that day, where they are known. */
function from({ person, faction, office }: SpeakerView, names: Names): Markup {
  return element('from', {}, [
    element('person', { refersTo: to(names.person(person)) }, [text(person.name)]),
    ...(faction
      ? [
          text(' ('),
          element('organization', { refersTo: to(names.organization(faction)) }, [
            text(faction.shortName),
          ]),
          text(')'),
        ]
      : []),
    ...(office
      ? [text(', '), element('role', { refersTo: to(names.role(office)) }, [text(office)])]
      : []),
  ])
}

/** At least one paragraph, as the standard has it. */
const words = ({ passages }: StatementView): Markup[] =>
  passages.length === 0 ? [element('p', { status: 'unknown' })] : passages.map(passage)

function speech(statement: StatementView, { debate, names }: DebateDocument): Markup {
  const { speaker, replyTo } = statement
  const motion = debate.motions.find(({ id }) => id === statement.motionId)
  const answered = replyTo && debate.statements.find(({ id }) => id === replyTo.id)
  return element(
    'speech',
    {
      eId: names.speech(statement.id),
      GUID: statement.id,
      by: to(names.person(speaker.person)),
      as: speaker.office === null ? null : to(names.role(speaker.office)),
      to: answered ? to(names.person(answered.speaker.person)) : null,
      'wortlaut:version': statement.version,
      'wortlaut:faction': speaker.faction && to(names.organization(speaker.faction)),
      'wortlaut:motion': motion ? to(names.motion(motion.id)) : null,
      'wortlaut:stance': statement.stance,
      'wortlaut:replyTo': answered ? to(names.speech(answered.id)) : null,
    },
    [
      from(speaker, names),
      ...words(statement),
      ...(statement.note ? [editorialParagraph(statement.note, { class: 'note' })] : []),
    ],
  )
}

/** The contributions in their order. */
export const speeches = (given: DebateDocument): Markup[] =>
  given.debate.statements.map((statement) => speech(statement, given))
