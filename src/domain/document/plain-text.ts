import type { Block, Document } from './model'

/** What a block says, without its look. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('')
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join('')).join('\n')
    case 'table':
      return [
        block.caption,
        block.head.join('\t'),
        ...block.rows.map((row) => row.join('\t')),
      ].join('\n')
    case 'definitions':
      return block.entries
        .map(({ term, runs }) => `${term}: ${runs.map(({ text }) => text).join('')}`)
        .join('\n')
    case 'signatures':
      return block.lines
        .map(({ role, name, signed }) => `${name}, ${role}${signed ? `: ${signed}` : ''}`)
        .join('\n')
    case 'note':
      return [block.title, ...block.paragraphs].join('\n')
    case 'page-break':
      return ''
  }
}

/** The whole document as plain text, block by block. */
export const textOf = ({
  title,
  subtitle,
  blocks,
}: Pick<Document, 'title' | 'subtitle' | 'blocks'>) =>
  [title, subtitle ?? '', ...blocks.map(textOfBlock)].filter((text) => text !== '').join('\n')
