import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { Document } from '@/domain/document/model'
import { readableDocument } from '../readable-document'
import { toFileChildren } from './blocks'
import { plain, toRuns } from './runs'
import { NUMBERING, STYLES, stylesFor } from './styles'

const numbered = (
  reference: string,
  format: 'upperRoman' | 'decimal' | 'bullet',
  text: string,
) => ({
  reference,
  levels: [
    {
      level: 0,
      format:
        LevelFormat[
          format === 'upperRoman' ? 'UPPER_ROMAN' : format === 'decimal' ? 'DECIMAL' : 'BULLET'
        ],
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 480, hanging: 480 } } },
    },
  ],
})

const small = (text: string) => new TextRun({ text, size: 17, color: '404040' })

/** The running title, and what the document is not yet. */
const header = ({ runningTitle, status }: Document) =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: 9300 }],
        children: [
          small(runningTitle),
          ...(status === null ? [] : toRuns([{ text: `\t${status}`, look: 'strong' }])),
        ],
      }),
    ],
  })

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 17,
            color: '404040',
            children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

/** The document for Word and LibreOffice, with styles, levels of headings, heads of tables and language. */
export async function renderDocx(given: Document): Promise<Uint8Array> {
  const document = readableDocument(given)
  const { title, subtitle, author, blocks, isNumbered } = document
  const file = new WordDocument({
    title,
    creator: author,
    lastModifiedBy: author,
    ...(subtitle === null ? {} : { subject: subtitle }),
    styles: stylesFor(isNumbered),
    numbering: {
      config: [
        numbered(NUMBERING.headings, 'upperRoman', '%1.'),
        numbered(NUMBERING.steps, 'decimal', '%1.'),
        numbered(NUMBERING.bullets, 'bullet', '•'),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1470, bottom: 1360, left: 1360, right: 1240, header: 700, footer: 600 },
          },
        },
        headers: { default: header(document) },
        footers: { default: footer() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: plain(title) }),
          ...(subtitle === null
            ? []
            : [new Paragraph({ style: STYLES.subtitle, children: plain(subtitle) })]),
          ...blocks.flatMap(toFileChildren),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
