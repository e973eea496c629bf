/**
 * What the public record holds of a session, as a document: for sessions of which no minutes are
 * published here. It is no Niederschrift, and says so first.
 */
import { definitions, heading, list, paragraph, paragraphAs, run } from '@/domain/document/blocks'
import type { Block, Document } from '@/domain/document/model'
import { enumerate, quoted } from '@/domain/german'
import { resultFigures } from '@/domain/procedure/result-words'
import { sourceLabel } from '@/domain/record/source-label'
import type { DebateView, MotionView, SessionView, StatementView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { motionKindLabel, motionOutcomeLabel, stanceLabel } from '@/domain/vocabulary'
import { timeOfDay } from './content/time'

const NOT_REPORTED = 'nicht berichtet'

export function compilationDocument({
  session,
  debates,
  bodyName,
}: {
  session: SessionView
  debates: readonly DebateView[]
  bodyName: string
}): Document {
  const day = session.date === null ? '' : `, ${formatGerman(session.date)}`
  return {
    title: `Zusammenstellung: ${session.title}`,
    subtitle: `${session.organization.name}${day}`,
    language: 'de',
    author: bodyName,
    runningTitle: `Zusammenstellung: ${session.title}${day}`,
    status: 'keine amtliche Niederschrift',
    isNumbered: false,
    at: session.modifiedAt,
    blocks: [
      {
        kind: 'note',
        title: 'Keine amtliche Niederschrift',
        paragraphs: [
          'Eine unterschriebene Niederschrift dieser Sitzung ist hier nicht veröffentlicht. Dieses Dokument stellt zusammen, was der öffentliche Eintrag über die Sitzung enthält. Jede Angabe beruht auf einer Quelle, die am Ende genannt ist; was keine Quelle sagt, heißt „nicht berichtet“.',
        ],
      },
      heading(1, 'Sitzung'),
      definitions([
        ['Gremium', session.organization.name],
        ['Tag', session.date === null ? NOT_REPORTED : formatGerman(session.date)],
        ['Beginn', session.startsAt === null ? NOT_REPORTED : timeOfDay(session.startsAt)],
        ['Ende', session.endsAt === null ? NOT_REPORTED : timeOfDay(session.endsAt)],
        ['Ort', session.place ?? NOT_REPORTED],
        [
          'Anwesenheit',
          session.attendances.length === 0
            ? NOT_REPORTED
            : `${session.attendances.length} Einträge`,
        ],
      ]),
      heading(1, 'Beratungen'),
      ...debates.flatMap(debateBlocks),
      heading(1, 'Quellen'),
      list(session.sources.map(sourceLabel)),
    ],
  }
}

function debateBlocks(debate: DebateView): Block[] {
  const { number, title, summary, motions, statements } = debate
  return [
    heading(2, number === null ? title : `TOP ${number}: ${title}`, debate.id),
    ...(number === null
      ? [paragraphAs('remark', `Nummer des Tagesordnungspunkts: ${NOT_REPORTED}.`)]
      : []),
    ...(summary === null ? [] : [paragraph(summary)]),
    ...motions.flatMap(motionBlocks),
    ...(statements.length === 0
      ? []
      : [heading(3, 'Aussprache'), ...statements.flatMap(statementBlocks)]),
  ]
}

function motionBlocks(motion: MotionView): Block[] {
  const movers = motion.movers.map(({ organization, person }) =>
    [person?.name, organization?.shortName].filter(Boolean).join(', '),
  )
  const by =
    motion.moverReported && movers.length > 0 ? enumerate(movers) : `Antragsteller ${NOT_REPORTED}`
  const note = motion.outcomeNote === null ? '' : ` (${motion.outcomeNote})`
  return [
    heading(3, `${motionKindLabel[motion.kind]}: ${motion.title}`, motion.id),
    paragraph(`Antragsteller: ${by}. Ausgang: ${motionOutcomeLabel[motion.outcome]}${note}.`),
    paragraphAs('motion', [
      run(
        motion.textIsVerbatim ? quoted(motion.text) : motion.text,
        motion.textIsVerbatim ? 'verbatim' : undefined,
      ),
    ]),
    ...(motion.votes.length === 0 ? [paragraph(`Eine Abstimmung ist ${NOT_REPORTED}.`)] : []),
    ...motion.votes.map((vote) =>
      paragraphAs(
        'decision',
        `${vote.subject}: ${vote.stated === null ? '' : `${quoted(vote.stated)}; `}${resultFigures(vote)}. ${vote.outcomeReason}`,
        vote.id,
      ),
    ),
  ]
}

function statementBlocks(statement: StatementView): Block[] {
  const { person, faction, office } = statement.speaker
  const role = [office, faction?.shortName].filter(Boolean).join(', ')
  const stance = statement.stance === null ? '' : `, ${stanceLabel[statement.stance]}`
  return [
    paragraph(
      [run(person.name, 'strong'), run(`${role === '' ? '' : ` (${role})`}${stance}:`)],
      statement.id,
    ),
    ...statement.passages.map(({ kind, text }) =>
      kind === 'quote'
        ? paragraphAs('quote', [run(quoted(text), 'verbatim')])
        : paragraphAs('paraphrase', text),
    ),
  ]
}
