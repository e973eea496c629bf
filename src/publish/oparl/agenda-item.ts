import type { DebateObject, ItemObject } from '@/domain/record/object-views'
import { stationId } from '@/domain/record/part-ids'
import { debatePath } from '@/domain/record/paths'
import { itemDisposalLabel, motionKindLabel, motionOutcomeLabel } from '@/domain/vocabulary'
import { apiAddress, pageAddress, type Origin } from '@/publish/api/addresses'
import { toKnownMoment } from '@/publish/api/values'
import { objectAddress } from './addresses'
import { toFile } from './file'
import { anObject, type ObjectContext, type OParlObject, type Place } from './object'
import { toCitation } from './vendor/citation'
import { toFacts } from './vendor/evidence'
import { toStatement } from './vendor/statement'

type ItemMotion = ItemObject['motions'][number]

const isOnSubstance = ({ kind }: ItemMotion) => kind === 'substantive' || kind === 'election'

/** The motion that the item is about: the first on the substance, else the first. */
const mainMotion = ({ motions }: ItemObject): ItemMotion | null =>
  motions.find(isOnSubstance) ?? motions[0] ?? null

/** OParl names one consultation: that of the main motion, else that of the matter. */
export function consultationOf(item: ItemObject): string | null {
  const motion = mainMotion(item)
  if (motion) return motion.id
  return item.matterId && stationId(item.matterId, item.id)
}

/**
 * What came of it, in a word; nothing where the sources do not say. That a motion on the procedure was
 * carried says so: nothing was decided on the substance with it. Where nothing but a program's reading of
 * an imported result says what came of it, it is that result, word for word.
 */
function resultOf(item: ItemObject): string | null {
  if (item.disposal) return itemDisposalLabel[item.disposal]
  const motion = mainMotion(item)
  if (!motion || motion.outcome === 'not_reported') return item.statedResult
  if (motion.machineRead && item.statedResult !== null) return item.statedResult
  const outcome = motionOutcomeLabel[motion.outcome]
  return isOnSubstance(motion) ? outcome : `${motionKindLabel[motion.kind]} ${outcome}`
}

/** The wording of what was decided, where the record has it: a summary is none, nor is what was amended. */
function resolutionOf(item: ItemObject): string | null {
  const motion = mainMotion(item)
  return motion?.outcome === 'carried' && motion.textIsVerbatim ? motion.text : null
}

const debateFields = (origin: Origin, debate: DebateObject): OParlObject => ({
  'wortlaut:statement': debate.statements.map((statement) => toStatement(origin, statement)),
  'wortlaut:fact': toFacts(origin, debate.facts),
  'wortlaut:recusal': debate.recusals.map(({ personId, leftTable }) => ({
    person: objectAddress(origin, 'person', personId),
    leftTable,
  })),
  'wortlaut:citation': debate.citations.map(toCitation(origin)),
})

/** @param debate what was said: only where the item is fetched by itself */
export function toAgendaItem(
  context: ObjectContext,
  item: ItemObject,
  place: Place,
  debate: DebateObject | null = null,
) {
  const { origin } = context
  const consultation = consultationOf(item)
  const isShown = consultation !== null && context.momentsOf('consultation', consultation) !== null
  return anObject(
    context,
    { kind: 'agenda_item', id: item.id },
    {
      meeting: place === 'alone' ? objectAddress(origin, 'session', item.session.id) : null,
      number: item.number,
      order: item.order,
      name: item.title,
      public: true,
      consultation: isShown ? objectAddress(origin, 'consultation', consultation) : null,
      result: resultOf(item),
      resolutionText: resolutionOf(item),
      auxiliaryFile: item.files.map((file) => toFile(context, file, 'within')),
      start: toKnownMoment(item.startedAt),
      end: toKnownMoment(item.endedAt),
      web: pageAddress(origin, debatePath(item.session, item)),
      'wortlaut:titleReported': item.titleReported,
      'wortlaut:summary': item.summary,
      'wortlaut:plainSummary': item.plainSummary,
      'wortlaut:note': item.note,
      'wortlaut:statedResult': item.statedResult,
      'wortlaut:matter': item.matterId && objectAddress(origin, 'paper', item.matterId),
      'wortlaut:motion': item.motions.map(({ id }) => objectAddress(origin, 'paper', id)),
      ...(debate ? debateFields(origin, debate) : {}),
      'wortlaut:api': apiAddress(origin, `/agenda-items/${item.id}`),
    },
  )
}
