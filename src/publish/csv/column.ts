/** Columns that say what they hold: the data dictionary is made of the tables that write the files. */
import type { FieldDescription } from '@/domain/record/data-dictionary'
import { toApi } from '@/domain/vocabulary'
import type { Column } from './table'

export interface DescribedColumn<Row> extends Column<Row>, FieldDescription {}

export const NOT_REPORTED = 'Die Quellen sagen es nicht.'

/** A column; what is not said of it does not hold for it. */
export const column = <Row>(
  given: Pick<DescribedColumn<Row>, 'name' | 'cell' | 'type' | 'meaning'> &
    Partial<FieldDescription>,
): DescribedColumn<Row> => ({ unit: null, empty: null, words: [], ...given })

/** A vocabulary as the words that stand in a column. */
export const wordsOf = (
  labels: Readonly<Record<string, string>>,
  write: (word: string) => string = toApi,
): FieldDescription['words'] =>
  Object.entries(labels).map(([word, meaning]) => ({ word: write(word), meaning }))

/** The description alone. */
export const describe = <Row>({
  name,
  type,
  meaning,
  unit,
  empty,
  words,
}: DescribedColumn<Row>): FieldDescription => ({ name, type, meaning, unit, empty, words })
