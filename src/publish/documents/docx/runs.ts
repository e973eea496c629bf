import { TextRun } from 'docx'
import type { Run, RunLook } from '@/domain/document/model'
import { STYLES } from './styles'

const looks: Readonly<Record<RunLook | 'plain', object>> = {
  plain: {},
  strong: { bold: true },
  emphasis: { italics: true },
  verbatim: { style: STYLES.verbatim },
}

/** Runs of text; a line break in a text is one in the document. */
export const toRuns = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap(({ text, look }) =>
    text.split('\n').map(
      (line, place) =>
        new TextRun({
          text: line,
          ...looks[look ?? 'plain'],
          ...(place > 0 ? { break: 1 } : {}),
        }),
    ),
  )

export const plain = (text: string): TextRun[] => toRuns([{ text }])
