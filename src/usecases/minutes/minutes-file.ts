import 'server-only'
import { createHash } from 'node:crypto'
import { fileName } from '@/domain/document/file-name'
import type { Document } from '@/domain/document/model'
import { renderDocx } from '@/publish/documents/docx/render-docx'
import { renderPdf } from '@/publish/documents/pdf/render-pdf'

export type DocumentFormat = 'pdf' | 'docx'

export interface DocumentFile {
  name: string
  type: string
  bytes: Uint8Array
  /** Changes with the content. */
  tag: string
  changed: Date
}

const TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** So many files are kept; each is some tens of kilobytes. */
const MOST = 64
const kept = new Map<string, Promise<Uint8Array>>()

/** The document as a file. The same document is rendered once, also when several ask at once. */
export async function toFile(
  document: Document,
  format: DocumentFormat,
  name: readonly (string | null)[],
): Promise<DocumentFile> {
  const key = createHash('sha256')
    .update(`${format} ${JSON.stringify(document)}`)
    .digest('base64url')
  const bytes = await (kept.get(key) ?? keep(key, render(document, format)))
  return {
    name: fileName(name, format),
    type: TYPES[format],
    bytes,
    tag: `"${key}"`,
    changed: new Date(document.at),
  }
}

const render = (document: Document, format: DocumentFormat): Promise<Uint8Array> =>
  format === 'pdf' ? renderPdf(document) : renderDocx(document)

function keep(key: string, rendered: Promise<Uint8Array>): Promise<Uint8Array> {
  kept.set(key, rendered)
  // What could not be rendered is tried again.
  rendered.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return rendered
}
