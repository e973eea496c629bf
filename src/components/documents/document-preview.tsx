import type { Block, Document, Run } from '@/domain/document/model'

const words = (runs: readonly Run[]) =>
  runs.map(({ text, look }, index) => {
    const key = `${index}-${text.slice(0, 12)}`
    if (look === 'strong') return <strong key={key}>{text}</strong>
    if (look === 'emphasis') return <em key={key}>{text}</em>
    return (
      <span key={key} className={look === 'verbatim' ? 'font-verbatim' : undefined}>
        {text}
      </span>
    )
  })

const paragraphLooks = {
  decision: 'border-l-4 border-link pl-12 font-semibold',
  motion: 'border-l-4 border-edge pl-12',
  quote: 'pl-20',
  paraphrase: 'pl-20',
  remark: 'text-muted',
} as const

/** Headings stand below those of the page. */
const headings = { 1: 'h3', 2: 'h4', 3: 'h4', 4: 'h5' } as const

function Preview({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Level = headings[block.level]
      return (
        <Level className={block.level < 3 ? 'mt-32 text-kern-20' : 'mt-20 text-kern-18'}>
          {block.text}
        </Level>
      )
    }
    case 'paragraph':
      return (
        <p className={`mt-8 ${block.role ? paragraphLooks[block.role] : ''}`}>
          {words(block.runs)}
        </p>
      )
    case 'list':
      return (
        <ul className="mt-8 list-disc pl-20">
          {block.items.map((item, index) => (
            <li key={index}>{words(item)}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <div className="mt-12 overflow-x-auto" tabIndex={0} role="group" aria-label={block.caption}>
          <table className="w-full border-collapse text-left">
            <caption className="mb-4 text-left text-kern-16 text-muted">{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col" className="border-b border-edge py-4 pr-12">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} className="border-b border-line py-4 pr-12 align-top">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'definitions':
      return (
        <dl className="mt-8 grid grid-cols-[minmax(8rem,1fr)_3fr] gap-x-16 gap-y-4">
          {block.entries.map(({ term, runs }) => (
            <div key={term} className="contents">
              <dt className="text-muted">{term}</dt>
              <dd>{words(runs)}</dd>
            </div>
          ))}
        </dl>
      )
    case 'signatures':
      return (
        <ul className="mt-8 list-none">
          {block.lines.map(({ role, name, signed }) => (
            <li key={`${role} ${name}`}>
              {name} ({role}): {signed ?? 'noch nicht unterschrieben'}
            </li>
          ))}
        </ul>
      )
    case 'note':
      return (
        <div className="mt-12 border-l-4 border-edge pl-16">
          <p className="font-semibold">{block.title}</p>
          {block.paragraphs.map((text) => (
            <p key={text.slice(0, 40)}>{text}</p>
          ))}
        </div>
      )
    case 'page-break':
      return null
  }
}

/** A document as it reads, from the same blocks as its files. */
export function DocumentPreview({ document }: { document: Document }) {
  return (
    <article className="max-w-[52rem]" aria-label={document.title}>
      <p className="text-kern-20 font-semibold">{document.title}</p>
      {document.subtitle === null ? null : <p className="text-muted">{document.subtitle}</p>}
      {document.blocks.map((block, index) => (
        <Preview key={index} block={block} />
      ))}
    </article>
  )
}
