import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface ReadParagraph {
  style: string | null
  text: string
}

export interface ReadDocx {
  parts: Record<string, string>
  paragraphs: ReadParagraph[]
  /** Of each table: how many rows are repeated as its head. */
  headRows: number[]
}

/** A DOCX as an office program reads it; throws for XML that is not well-formed. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const paragraphs: ReadParagraph[] = []
  const headRows: number[] = []
  const parser = new SaxesParser()
  let inText = false
  parser.on('opentag', ({ name, attributes }) => {
    const last = paragraphs.at(-1)
    if (name === 'w:p') paragraphs.push({ style: null, text: '' })
    else if (name === 'w:pStyle' && last) last.style = attributes['w:val'] ?? null
    else if (name === 'w:br' && last) last.text += '\n'
    else if (name === 'w:tbl') headRows.push(0)
    else if (name === 'w:tblHeader' && attributes['w:val'] !== 'off')
      headRows[headRows.length - 1] = (headRows.at(-1) ?? 0) + 1
    else if (name === 'w:t') inText = true
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false
  })
  parser.on('text', (text) => {
    const last = paragraphs.at(-1)
    if (inText && last) last.text += text
  })
  parser.write(parts['word/document.xml'] ?? '').close()
  for (const [name, xml] of Object.entries(parts))
    if (name.endsWith('.xml')) new SaxesParser().write(xml).close()
  return { parts, paragraphs, headRows }
}
