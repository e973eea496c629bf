import { readArrays, writeArrays, type NumberArray } from './array-file'
import { counted, type Columns } from './columns'
import { DamagedIndex, type ByteSource } from './documents'
import type { PackedStrings } from './strings'
import type { Segment } from './segment'

/** What a stored segment was made from. */
export interface SegmentOrigin {
  /** Of the analysis and the files' structure: others are not read. */
  version: string
  epoch: string
  revision: number
}

type ArrayType<A> = new (length: number) => A

interface About extends SegmentOrigin {
  count: number
  textBytes: number
  values: Columns['values']
}

const strings = (name: string, { units, starts }: PackedStrings) => ({
  [`${name}.units`]: units,
  [`${name}.starts`]: starts,
})

/** Writes all of a segment but its documents. */
export function writeSegment(path: string, segment: Segment, origin: SegmentOrigin): void {
  const { columns, vocabulary, dictionary, postings } = segment
  const about: About = {
    ...origin,
    count: segment.count,
    textBytes: segment.textBytes,
    values: columns.values,
  }
  writeArrays(path, about, {
    ids: segment.ids,
    hasQuote: segment.has.quote,
    hasParaphrase: segment.has.paraphrase,
    documentStarts: segment.documentStarts,
    session: columns.session,
    matter: columns.matter,
    group: columns.group,
    earliest: columns.earliest,
    latest: columns.latest,
    ...Object.fromEntries(counted.map((name) => [`group.${name}`, columns.groups[name]])),
    ...strings('forms', vocabulary.forms),
    ...strings('spellings', vocabulary.spellings),
    counts: vocabulary.counts,
    capitals: vocabulary.capitals,
    ...strings('stems', dictionary.stems),
    stemStarts: dictionary.starts,
    stemForms: dictionary.forms,
    stemLevels: dictionary.levels,
    postingStarts: postings.starts,
    texts: postings.texts,
    positionStarts: postings.positionStarts.bits,
    positionSteps: postings.positionStarts.steps,
    positions: postings.positions,
  })
}

const arrayOf =
  <A extends NumberArray>(arrays: Readonly<Record<string, NumberArray>>, type: ArrayType<A>) =>
  (name: string): A => {
    const found = arrays[name]
    if (found instanceof type) return found
    throw new DamagedIndex(`${name} of the search index is missing`)
  }

/**
 * Reads a segment that `writeSegment` wrote.
 *
 * @throws {@link DamagedIndex} if the file is damaged or of another version
 */
export function readSegment(
  path: string,
  { documents, version }: { documents: ByteSource; version: string },
): { segment: Segment; origin: SegmentOrigin } {
  const file = readArrays(path)
  const about = file.about as About
  if (about.version !== version)
    throw new DamagedIndex('the search index is of another version of the program')
  const bytes = arrayOf(file.arrays, Uint8Array)
  const shorts = arrayOf(file.arrays, Uint16Array)
  const words = arrayOf(file.arrays, Uint32Array)
  const days = arrayOf(file.arrays, Int32Array)
  const packed = (name: string): PackedStrings => ({
    units: shorts(`${name}.units`),
    starts: words(`${name}.starts`),
  })
  const segment: Segment = {
    count: about.count,
    textBytes: about.textBytes,
    ids: bytes('ids'),
    columns: {
      values: about.values,
      session: words('session'),
      matter: words('matter'),
      group: words('group'),
      earliest: days('earliest'),
      latest: days('latest'),
      groups: {
        person: words('group.person'),
        faction: words('group.faction'),
        organization: words('group.organization'),
        stance: words('group.stance'),
        year: words('group.year'),
      },
    },
    has: { quote: words('hasQuote'), paraphrase: words('hasParaphrase') },
    vocabulary: {
      forms: packed('forms'),
      spellings: packed('spellings'),
      counts: words('counts'),
      capitals: words('capitals'),
    },
    dictionary: {
      stems: packed('stems'),
      starts: words('stemStarts'),
      forms: words('stemForms'),
      levels: bytes('stemLevels'),
    },
    postings: {
      starts: words('postingStarts'),
      texts: words('texts'),
      positionStarts: { bits: words('positionStarts'), steps: words('positionSteps') },
      positions: shorts('positions'),
    },
    documents,
    documentStarts: arrayOf(file.arrays, Float64Array)('documentStarts'),
  }
  const { version: of, epoch, revision } = about
  return { segment, origin: { version: of, epoch, revision } }
}
