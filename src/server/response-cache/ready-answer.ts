import { STATUS_CODES } from 'node:http'

/** How long a connection is kept for a next request, in milliseconds. */
export const KEEP_ALIVE_MS = 5_000

const date = { second: 0, text: '' }

/** The `Date` of this second; as long every time. */
function dateText(): string {
  const second = Math.floor(Date.now() / 1_000)
  if (second !== date.second) {
    date.second = second
    date.text = new Date(second * 1_000).toUTCString()
  }
  return date.text
}

/** An answer that only has to be sent. */
export class ReadyAnswer {
  readonly status: number
  /** Names and values in turn, as the runtime takes them. */
  readonly headers: string[]
  /** What is asked for, without the head. */
  readonly content: Buffer
  private readonly bytes: Buffer
  private readonly dateAt: number
  private date = ''

  constructor(status: number, headers: string[], content: Buffer) {
    this.status = status
    this.headers = headers
    const lines: string[] = []
    for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`)
    const start = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, 'Date: '].join(
      '\r\n',
    )
    this.date = dateText()
    const rest = [
      '',
      'Connection: keep-alive',
      `Keep-Alive: timeout=${KEEP_ALIVE_MS / 1_000}`,
      '',
      '',
    ]
    const head = Buffer.from(`${start}${this.date}${rest.join('\r\n')}`, 'latin1')
    this.dateAt = start.length
    this.bytes = Buffer.concat([head, content])
    this.content = this.bytes.subarray(head.length)
  }

  /**
   * The answer as it goes over a connection of HTTP/1.1 that stays open.
   *
   * @returns bytes to send at once over a connection over which nothing else is under way: their date
   *   is set anew every second, in place
   */
  whole(): Buffer {
    const now = dateText()
    if (now !== this.date) {
      this.date = now
      this.bytes.write(now, this.dateAt, 'latin1')
    }
    return this.bytes
  }
}
