import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'

/** So much text may stand between two tags, in UTF-16 code units; more is no transcript. */
const MAX_TEXT = 8 * 1024 * 1024

/** What a file of XML tells, one thing after the other. Names are without prefix. */
export interface XmlHandler {
  open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** The file is no XML that we read; the message says why, in German. */
export class XmlError extends Error {
  override name = 'XmlError'

  constructor(
    message: string,
    /** From 1. */
    readonly line: number,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads a file of XML piece by piece. Document types are refused, so that nothing is ever expanded or
 * fetched; so is everything that is not well-formed.
 *
 * @param onRead told after each piece how many bytes of the file were read
 * @throws {@link XmlError}, and what the file system says if the file cannot be read
 */
export async function readXml(
  path: string,
  handler: XmlHandler,
  onRead?: (bytes: number) => void,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const fail = (message: string, cause?: unknown): never => {
    throw new XmlError(message, parser.line, { cause })
  }
  let sinceTag = 0
  parser.on('error', (error) => fail('Die Datei ist kein wohlgeformtes XML.', error))
  parser.on('doctype', () =>
    fail('Die Datei hat eine Dokumenttyp-Deklaration; solche werden nicht gelesen.'),
  )
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0
    handler.open(local(name), attributes, parser.line)
  })
  parser.on('closetag', ({ name }) => {
    sinceTag = 0
    handler.close(local(name))
  })
  parser.on('text', handler.text)
  parser.on('cdata', handler.text)

  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    sinceTag += chunk.length
    if (sinceTag > MAX_TEXT) fail('Die Datei enthält einen Abschnitt ohne Ende.')
    parser.write(decode(decoder, chunk, fail))
    onRead?.(bytes)
  }
  parser.write(decode(decoder, undefined, fail))
  parser.close()
}

function decode(
  decoder: TextDecoder,
  chunk: Buffer | undefined,
  fail: (message: string, cause: unknown) => never,
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return fail('Die Datei ist kein gültiges UTF-8.', error)
  }
}
