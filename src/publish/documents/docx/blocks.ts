import { HeadingLevel, Paragraph, TabStopType, type FileChild } from 'docx'
import type { Block, HeadingBlock, SignaturesBlock } from '@/domain/document/model'
import { plain, toRuns } from './runs'
import { NUMBERING, STYLES } from './styles'
import { toTable } from './table'

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const toHeading = ({ level, text }: HeadingBlock) =>
  new Paragraph({ heading: LEVELS[level], children: plain(text) })

const SIGNATURE_WIDTH = 4500

const toSignature = ({ role, name, signed }: SignaturesBlock['lines'][number]) => [
  ...(signed === null
    ? [
        new Paragraph({
          style: STYLES.signature,
          spacing: { before: 900 },
          tabStops: [{ type: TabStopType.LEFT, position: SIGNATURE_WIDTH, leader: 'underscore' }],
          children: plain('\t'),
        }),
      ]
    : []),
  new Paragraph({
    style: STYLES.signature,
    children: plain(`${name}, ${role}${signed === null ? '' : `\n${signed}`}`),
  }),
]

/** A block as paragraphs and tables of Word. */
export function toFileChildren(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [toHeading(block)]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role ? { style: STYLES[block.role] } : {}),
          children: toRuns(block.runs),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? NUMBERING.steps : NUMBERING.bullets, level: 0 },
            children: toRuns(item),
          }),
      )
    case 'definitions':
      return block.entries.map(
        ({ term, runs }) =>
          new Paragraph({
            children: [...toRuns([{ text: `${term}: `, look: 'strong' }]), ...toRuns(runs)],
          }),
      )
    case 'table':
      return toTable(block)
    case 'signatures':
      return block.lines.flatMap(toSignature)
    case 'note':
      return [
        new Paragraph({
          style: STYLES.note,
          children: toRuns([{ text: block.title, look: 'strong' }]),
        }),
        ...block.paragraphs.map(
          (text) => new Paragraph({ style: STYLES.note, children: plain(text) }),
        ),
        new Paragraph({ children: [] }),
      ]
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })]
  }
}
