import { type RequestListener, Server, type ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { Connection, type Listener } from './connection'
import { type PlainRequest, PlainRequestReader } from './plain-request'

/** How long a reader may take nothing of an answer that is under way, in milliseconds. */
const STALLED_MS = 60_000

/** What is answered without the runtime. */
export interface QuickAnswers<Name extends string> {
  /** The headers on which an answer depends, in lower case. */
  names: readonly Name[]
  /** Gives the bytes of a whole answer, head and content; null: the runtime is to be asked. */
  answer: (request: PlainRequest<Name>) => Buffer | null
}

/**
 * The runtime's HTTP server, with a short way for what can be answered at once: a plain request that
 * comes in one piece is answered with ready bytes, and neither it nor its answer becomes an object of
 * the runtime's. Everything else the runtime is given as it came, byte by byte: it alone interprets and
 * refuses.
 */
export class QuickServer<Name extends string> extends Server {
  private readonly taken = new WeakMap<Socket, Connection<PlainRequest<Name>>>()
  /** To whom a quick answer is under way. */
  private readonly sending = new Set<Socket>()
  private readonly reader: PlainRequestReader<Name>

  /** @param listener answers what is not answered quickly */
  constructor(
    options: ServerOptions,
    listener: RequestListener,
    private readonly quick: QuickAnswers<Name>,
  ) {
    super(options)
    this.reader = new PlainRequestReader(quick.names)
    this.on('connection', (socket) => this.open(socket))
    this.on('request', (request, response) => {
      response.once('close', () => this.taken.get(request.socket)?.answered())
      listener(request, response)
    })
  }

  /** The runtime takes a connection for idle while a quick answer is under way. */
  override closeIdleConnections(): void {
    if (this.sending.size === 0) super.closeIdleConnections()
  }

  /** Comes between the socket and the runtime, which listens to it already. */
  private open(socket: Socket): void {
    const listeners = socket.listeners('data') as Listener[]
    const [runtime] = listeners
    if (!runtime || listeners.length > 1) return
    const read = (chunk: Buffer) => this.reader.read(chunk)
    const sent = () => {
      // Where the runtime answers by now, it is it that keeps time.
      if (this.sending.delete(socket) && connection.isFree())
        socket.setTimeout(this.keepAliveTimeout)
    }
    const answer = (request: PlainRequest<Name>): boolean => {
      // The bytes of an answer are set anew in place: none may wait behind another.
      const bytes = socket.writableLength === 0 ? this.quick.answer(request) : null
      if (bytes) this.send(socket, bytes, sent)
      return bytes !== null
    }
    const connection = new Connection(socket, runtime, { read, answer })
    this.taken.set(socket, connection)
    socket.once('close', () => this.sending.delete(socket))
  }

  private send(socket: Socket, bytes: Buffer, sent: () => void): void {
    socket.write(bytes, sent)
    if (socket.writableLength === 0) return // the system has taken it all
    this.sending.add(socket)
    socket.setTimeout(STALLED_MS)
  }
}
