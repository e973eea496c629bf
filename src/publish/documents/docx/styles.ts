import { BorderStyle, convertMillimetersToTwip, type IStylesOptions } from 'docx'

/** Ids of the document's own styles. */
export const STYLES = {
  subtitle: 'Untertitel',
  decision: 'Beschluss',
  motion: 'Antragstext',
  quote: 'Wortlaut',
  paraphrase: 'Sinngemaess',
  remark: 'Anmerkung',
  caption: 'Tabellenbeschriftung',
  cell: 'Tabellentext',
  note: 'Hinweis',
  signature: 'Unterschrift',
  verbatim: 'WoertlicheRede',
} as const

/** Numbers of the headings of the first level, and the marks of lists. */
export const NUMBERING = {
  headings: 'ueberschriften',
  bullets: 'punkte',
  steps: 'schritte',
} as const

/** What office computers have: the fonts of the site need not be installed on them. */
const SANS = 'Calibri'
const SERIF = 'Cambria'

const indent = { left: convertMillimetersToTwip(6) }
const bar = (size: number, color: string) => ({
  left: { style: BorderStyle.SINGLE, size, color, space: 8 },
})
const after = (points: number) => ({ spacing: { after: points * 20 } })

const head = (outlineLevel: number, size: number, before: number, isNumbered = false) => ({
  run: { font: SANS, size: size * 2, bold: true, color: '000000' },
  paragraph: {
    outlineLevel,
    keepNext: true,
    spacing: { before: before * 20, after: 120 },
    ...(isNumbered ? { numbering: { reference: NUMBERING.headings, level: 0 } } : {}),
  },
})

const own = (id: string, name: string, style: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...style,
})

/** Styles by which Word and LibreOffice know what a part is: nothing is formatted by hand. */
export const stylesFor = (isNumbered: boolean): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: SANS,
        size: 22,
        language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'de-DE' },
      },
      paragraph: after(6),
    },
    title: {
      run: { font: SANS, size: 40, bold: true },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: head(0, 15, 18, isNumbered),
    heading2: head(1, 13, 14),
    heading3: head(2, 11.5, 12),
    heading4: head(3, 11, 10),
  },
  paragraphStyles: [
    own(STYLES.subtitle, 'Untertitel Dokument', { run: { size: 26 }, paragraph: after(12) }),
    own(STYLES.decision, 'Beschluss', {
      paragraph: { indent, border: bar(18, '000000'), ...after(8) },
    }),
    own(STYLES.motion, 'Antragstext', {
      paragraph: { indent, border: bar(8, '7f7f7f'), ...after(8) },
    }),
    own(STYLES.quote, 'Wortlaut', {
      run: { font: SERIF },
      paragraph: { indent: { left: indent.left * 2 }, ...after(6) },
    }),
    own(STYLES.paraphrase, 'Sinngemäße Wiedergabe', { paragraph: { indent, ...after(6) } }),
    own(STYLES.remark, 'Anmerkung', { run: { size: 20, color: '404040' } }),
    own(STYLES.caption, 'Tabellenbeschriftung', {
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
    }),
    own(STYLES.cell, 'Tabellentext', { run: { size: 20 }, paragraph: after(0) }),
    own(STYLES.note, 'Hinweis', {
      paragraph: {
        border: Object.fromEntries(
          ['top', 'bottom', 'left', 'right'].map((side) => [
            side,
            { style: BorderStyle.SINGLE, size: 8, color: '595959', space: 6 },
          ]),
        ),
        ...after(0),
      },
    }),
    own(STYLES.signature, 'Unterschrift', {
      paragraph: { keepLines: true, spacing: { before: 120 } },
    }),
  ],
  characterStyles: [
    { id: STYLES.verbatim, name: 'Wörtliche Rede', run: { font: SERIF }, quickFormat: true },
  ],
})
