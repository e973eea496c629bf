import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const unbrotli = promisify(brotliDecompress)
const unzip = promisify(gunzip)

/** So hard that a first answer hardly waits for it, and a page becomes a tenth. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 6

/** Below, an answer fits into one packet as it is. */
const SMALLEST = 1_000

const TEXT = /^(?:text\/|image\/svg|application\/(?:[a-z.+-]*(?:json|xml)))/

/** Whether an answer becomes smaller when it is compressed. */
export const isCompressible = (type: string, length: number): boolean =>
  length >= SMALLEST && TEXT.test(type)

export function compress(bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return zip(bytes, { level: GZIP_LEVEL })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  }
  return brotli(bytes, { params })
}

/** What {@link compress} made of. */
export const decompress = (bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> =>
  encoding === 'gzip' ? unzip(bytes) : unbrotli(bytes)

const KNOWN = new Map<string, Encoding>()
const MOST_KNOWN = 200

/** The smallest encoding that a client accepts (RFC 9110, 12.5.3). */
export function preferredEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const known = KNOWN.get(accepted)
  if (known) return known
  const chosen = choose(accepted)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(accepted, chosen)
  return chosen
}

function choose(accepted: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0)
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const [br, gz] = [weightOf('br'), weightOf('gzip')]
  if (br > 0 && br >= gz) return 'br'
  return gz > 0 ? 'gzip' : 'identity'
}
