import type { Block, Document } from '@/domain/document/model'

export const aDocument = (blocks: readonly Block[], over: Partial<Document> = {}): Document => ({
  title: 'Niederschrift über die Sitzung des Kreistags',
  subtitle: 'Öffentliche Fassung',
  language: 'de',
  author: 'Kreis Musterland',
  runningTitle: 'Kreistag, 23. Juni 2026',
  status: null,
  isNumbered: true,
  at: '2026-06-24T08:00:00.000Z',
  blocks,
  ...over,
})

/** Text that would break out of markup, if it were ever read as such. */
export const HOSTILE =
  '#panic("x") *a* _b_ $x^2$ \\ <label> @ref `raw` #import "y" // /* & </w:t> "q" \u0007'

export const everyBlock: readonly Block[] = [
  { kind: 'note', title: 'Entwurf', paragraphs: ['Noch nicht unterschrieben.'] },
  { kind: 'heading', level: 1, text: 'Öffentlicher Teil' },
  { kind: 'heading', level: 2, text: `TOP 1 ${HOSTILE}` },
  { kind: 'paragraph', runs: [{ text: HOSTILE }, { text: 'fett', look: 'strong' }] },
  { kind: 'paragraph', role: 'decision', runs: [{ text: 'Der Kreistag beschließt.' }] },
  { kind: 'paragraph', role: 'quote', runs: [{ text: '„Im Wortlaut.“', look: 'verbatim' }] },
  { kind: 'paragraph', role: 'paraphrase', runs: [{ text: 'Dem Sinne nach.' }] },
  { kind: 'definitions', entries: [{ term: 'Ort', runs: [{ text: HOSTILE }] }] },
  { kind: 'list', ordered: false, items: [[{ text: HOSTILE }], [{ text: 'zwei' }]] },
  {
    kind: 'table',
    caption: 'Stimmen',
    head: ['Fraktion', 'Ja'],
    rows: [
      ['CDU', HOSTILE],
      ['SPD', '2'],
    ],
    hasRowHeads: true,
    shares: [2, 1],
  },
  {
    kind: 'signatures',
    lines: [
      { role: 'Vorsitz', name: 'Erika Muster', signed: null },
      { role: 'Schriftführung', name: 'Max Muster', signed: 'unterschrieben am 24. Juni 2026' },
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Nichtöffentlicher Teil' },
]
