import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Exchange } from '@/lib/exchange'
import { faultPage } from '@/server/refusal-page'

/** The framework sets it on answers to forms that it does not know (any more). */
const UNKNOWN_FORM = 'x-nextjs-action-not-found'

const RENEWED =
  'Die Seite wurde inzwischen erneuert. Bitte gehen Sie zurück und senden Sie noch einmal.'
const UNREADABLE = 'Das Formular kam unvollständig oder beschädigt an.'

/** Describes the body that is replaced. */
const REPLACED_HEADERS = ['content-length', 'content-encoding', 'transfer-encoding', 'etag', 'link']

/**
 * Replaces what the framework answers to forms that it cannot read: it takes them for faults of the
 * site and speaks English. A fault that occurs once the site's own code has taken a form stays one.
 */
export function replaceUnreadAnswer(
  { method }: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
): void {
  if (method !== 'POST') return
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const flushHeaders = response.flushHeaders.bind(response)
  let isReplaced = false

  /** @returns whether the answer is another one than the framework is writing */
  const replace = (status: number): boolean => {
    if (isReplaced || response.headersSent) return isReplaced
    const answer = replacementFor(status, response, exchange)
    if (!answer) return false
    isReplaced = true
    for (const name of REPLACED_HEADERS) response.removeHeader(name)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Connection', 'close') // the body may be unread
    writeHead(answer.status)
    end(faultPage(answer.sentence))
    return true
  }

  response.writeHead = (status: number, ...rest: never[]) =>
    replace(status) ? response : writeHead(status, ...rest)
  response.write = ((...args: Parameters<typeof write>) =>
    replace(response.statusCode) || write(...args)) as typeof response.write
  response.end = ((...args: Parameters<typeof end>) =>
    replace(response.statusCode) ? response : end(...args)) as typeof response.end
  response.flushHeaders = () => {
    if (!replace(response.statusCode)) flushHeaders()
  }
}

function replacementFor(
  status: number,
  response: ServerResponse,
  { form }: Exchange,
): { status: number; sentence: string } | null {
  if (response.hasHeader(UNKNOWN_FORM)) return { status, sentence: RENEWED }
  return status === 500 && form !== 'taken' ? { status: 400, sentence: UNREADABLE } : null
}
