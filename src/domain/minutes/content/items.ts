/** One item of the agenda in the minutes. */
import { heading, paragraph, paragraphAs, run } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { orderOfVotes } from '@/domain/desk/derived/order'
import { statementsOf, votesOn } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { enumerate, quoted } from '@/domain/german'
import {
  itemDisposalLabel,
  motionKindLabel,
  motionOutcomeLabel,
  stanceLabel,
  type SecondCall,
} from '@/domain/vocabulary'
import type { MinutesContext } from './context'
import { overruledOf } from './overruled'
import { inMinutes } from './statements'
import { eventBlocks } from './decision-events'
import { itemBreakKey } from './keys'
import { requestBlocks } from './requests'
import { timeOfDay } from './time'
import { isTold, moversOf, voteBlocks } from './votes'

type Item = DeskRecord<'agenda_item'>

export function itemBlocks(context: MinutesContext, item: Item): Block[] {
  const { payload } = item
  const title = payload.number === null ? payload.title : `TOP ${payload.number}: ${payload.title}`
  return [
    heading(2, title, item.id),
    ...course(context, item),
    ...motionBlocks(context, item),
    ...debate(context, item),
    ...overruledOf(context, item.id),
  ]
}

const SECOND_CALL: Readonly<Record<SecondCall, string>> = {
  with_notice:
    'In derselben Angelegenheit war zum zweiten Mal einberufen worden; die Einladung hatte darauf hingewiesen, dass jede Zahl der Erschienenen genügt.',
  without_notice:
    'In derselben Angelegenheit war zum zweiten Mal einberufen worden, ohne den Hinweis, dass jede Zahl der Erschienenen genügt.',
}

function course(context: MinutesContext, { id, payload }: Item): Block[] {
  const { startedAt, endedAt, breaks, rapporteur, disposal, disposalNote, debateClosedAt } = payload
  const { secondCall } = payload
  const sentences = [
    startedAt === null
      ? 'Wann der Punkt aufgerufen wurde, ist nicht festgehalten.'
      : `Aufgerufen um ${timeOfDay(startedAt)}${breaks.map(({ from, until }) => `, verlassen um ${timeOfDay(from)}, wieder aufgerufen um ${timeOfDay(until)}`).join('')}${endedAt === null ? '' : `, abgeschlossen um ${timeOfDay(endedAt)}`}.`,
    ...(secondCall === null ? [] : [SECOND_CALL[secondCall]]),
    ...(rapporteur === null ? [] : [`Berichterstattung: ${rapporteur}.`]),
    ...(payload.addedInSession
      ? ['Der Punkt wurde in der Sitzung auf die Tagesordnung gesetzt.']
      : []),
    ...(debateClosedAt === null
      ? []
      : [`Die Aussprache wurde um ${timeOfDay(debateClosedAt)} geschlossen.`]),
    ...(disposal === null
      ? []
      : [
          `Der Punkt wurde ${itemDisposalLabel[disposal]}${disposalNote === null ? '' : ` (${disposalNote})`}.`,
        ]),
  ]
  const recusals = payload.recusals.map(({ personId, leftTable, note }) =>
    paragraphAs(
      'remark',
      `Wegen Befangenheit nahm ${context.nameOf(personId)} an Beratung und Abstimmung nicht teil${leftTable ? ' und verließ den Sitzungstisch' : ''}${note === null || context.version === 'public' ? '' : ` (${note})`}.`,
      `recusal:${id}:${personId}`,
    ),
  )
  return [
    paragraph(sentences.join(' '), ...breaks.map((pause) => itemBreakKey(id, pause))),
    ...recusals,
    ...(payload.note === null ? [] : [paragraphAs('remark', payload.note)]),
  ]
}

function motionBlocks(context: MinutesContext, { id }: Item): Block[] {
  const { state } = context
  const motions = new Map(state.motions.map((motion) => [motion.id, motion]))
  return orderOfVotes(state, id).flatMap(({ motionId }) => {
    const motion = motions.get(motionId)
    if (!motion) return []
    const { payload } = motion
    const movers = moversOf(context, motion)
    const by = movers.length === 0 ? '' : ` (${enumerate(movers)})`
    const votes = votesOn(state, motionId)
    const counted = votes.filter(isTold)
    const open = votes.filter((vote) => !counted.includes(vote))
    return [
      heading(3, `${motionKindLabel[payload.kind]}: ${payload.title}${by}`, motionId),
      paragraphAs('motion', [
        run(
          payload.textIsVerbatim ? quoted(payload.text) : payload.text,
          payload.textIsVerbatim ? 'verbatim' : undefined,
        ),
      ]),
      ...wordingOf(context, motion, counted.length > 0),
      ...counted.flatMap((vote) => voteBlocks(context, vote, motion)),
      ...open.map((vote) =>
        paragraphAs(
          'remark',
          `Die Abstimmung „${vote.payload.subject}“ ist ohne festgestelltes Ergebnis.`,
          vote.id,
        ),
      ),
      ...open.flatMap((vote) => requestBlocks(context, vote)),
      ...outcome(motion, counted.length > 0),
      ...eventBlocks(context, motion),
    ]
  })
}

/** Where its words come from, and how they were changed before anybody voted. */
function wordingOf(
  { state }: MinutesContext,
  { payload }: DeskRecord<'motion'>,
  wasVoted: boolean,
): Block[] {
  const paper = state.papers.find(({ id }) => id === payload.paperId)
  return [
    ...(paper
      ? [
          paragraphAs(
            'remark',
            `Nach Vorlage ${paper.reference === null ? quoted(paper.title) : `${paper.reference}: ${paper.title}`}.`,
          ),
        ]
      : []),
    // With a vote the decision has it.
    ...(payload.amendedText === null || wasVoted
      ? []
      : [
          paragraphAs('motion', [
            run('In der geänderten Fassung: '),
            run(payload.amendedText, 'verbatim'),
          ]),
        ]),
  ]
}

function outcome({ payload }: DeskRecord<'motion'>, wasVoted: boolean): Block[] {
  const note = payload.outcomeNote === null ? '' : ` (${payload.outcomeNote})`
  if (payload.outcome === 'not_reported')
    return wasVoted ? [] : [paragraph('Was aus dem Antrag wurde, ist nicht festgehalten.')]
  const isSaid = wasVoted && ['carried', 'rejected', 'elected'].includes(payload.outcome)
  return isSaid && note === ''
    ? []
    : [paragraph(`Ausgang: ${motionOutcomeLabel[payload.outcome]}${note}.`)]
}

function debate(context: MinutesContext, { id }: Item): Block[] {
  const statements = statementsOf(context.state, id).filter(inMinutes(context.meta.kind))
  if (statements.length === 0) return []
  return [
    heading(3, context.meta.kind === 'course' ? 'Aussprache' : 'Erklärungen zu Protokoll'),
    ...statements.flatMap(({ id: statementId, payload }) => {
      const faction = payload.factionId === null ? null : context.organization(payload.factionId)
      const role = [payload.office, faction].filter((part) => part !== null).join(', ')
      const stance = payload.stance === null ? '' : `, ${stanceLabel[payload.stance]}`
      const isNamed = payload.isForRecord && context.meta.kind === 'course'
      const record = isNamed ? ', Erklärung zu Protokoll' : ''
      const time = payload.spokenAt === null ? '' : ` (${timeOfDay(payload.spokenAt)})`
      return [
        paragraph(
          [
            run(context.nameOf(payload.personId), 'strong'),
            run(`${role === '' ? '' : ` (${role})`}${stance}${time}${record}:`),
          ],
          statementId,
        ),
        ...payload.passages.map(({ kind, text }) =>
          kind === 'quote'
            ? paragraphAs('quote', [run(quoted(text), 'verbatim')])
            : paragraphAs('paraphrase', text),
        ),
        ...(payload.note === null ? [] : [paragraphAs('remark', payload.note)]),
      ]
    }),
  ]
}
