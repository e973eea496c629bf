/** Short ways to write down blocks. */
import type {
  Block,
  DefinitionsBlock,
  HeadingBlock,
  HeadingLevel,
  ParagraphBlock,
  ParagraphRole,
  Run,
  RunLook,
} from './model'

export const run = (text: string, look?: RunLook): Run => (look ? { text, look } : { text })

const asRuns = (content: string | readonly Run[]): readonly Run[] =>
  typeof content === 'string' ? [run(content)] : content

const carried = (records: readonly string[]) => (records.length > 0 ? { records } : {})

export const heading = (level: HeadingLevel, text: string, ...records: string[]): HeadingBlock => ({
  kind: 'heading',
  level,
  text,
  ...carried(records),
})

/** Plain text, or runs, as one paragraph. */
export const paragraph = (
  content: string | readonly Run[],
  ...records: string[]
): ParagraphBlock => ({ kind: 'paragraph', runs: asRuns(content), ...carried(records) })

/** A paragraph that is more than plain text. */
export const paragraphAs = (
  role: ParagraphRole,
  content: string | readonly Run[],
  ...records: string[]
): ParagraphBlock => ({ kind: 'paragraph', role, runs: asRuns(content), ...carried(records) })

/** Terms with what they mean here; those without a meaning are left out. */
export function definitions(
  entries: readonly (readonly [string, string | readonly Run[] | null])[],
  ...records: string[]
): DefinitionsBlock {
  return {
    kind: 'definitions',
    entries: entries.flatMap(([term, content]) =>
      content === null ? [] : [{ term, runs: asRuns(content) }],
    ),
    ...carried(records),
  }
}

/** A list whose items carry nothing but text. */
export const list = (items: readonly (string | readonly Run[])[], ...records: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map(asRuns),
  ...carried(records),
})
