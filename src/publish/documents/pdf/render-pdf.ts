import type { Document } from '@/domain/document/model'
import { JobThread } from '@/lib/job-thread'
import { readableDocument } from '../readable-document'

interface Job {
  /** The document as JSON. */
  document: string
  /** When it says that it was made, in seconds. */
  seconds: number
}

const press = new JobThread<Job, Uint8Array>('src/publish/documents/pdf/typeset.mjs')

/**
 * The document as tagged PDF (PDF/UA-1), with its language, its title and an outline of its headings.
 * The same document gives the same bytes.
 *
 * @throws if it cannot be typeset
 */
export const renderPdf = (document: Document): Promise<Uint8Array> =>
  press.do({
    document: JSON.stringify(readableDocument(document)),
    seconds: Math.floor(Date.parse(document.at) / 1000),
  })

/** Stops the typesetting thread; the next document starts it again. */
export const stopTypesetting = (): Promise<void> => press.stop()
