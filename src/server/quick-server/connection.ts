import type { Socket } from 'node:net'

/** Takes what comes over a connection. */
export type Listener = (chunk: Buffer) => void

/** What is done without the runtime. */
export interface Quick<Request> {
  /** Reads a plain request; null for everything else. */
  read: (chunk: Buffer) => Request | null
  /** Answers one, or says that it cannot. */
  answer: (request: Request) => boolean
}

/**
 * `first`: nothing was asked yet. Until a connection has been asked something the runtime times how long
 * that takes, so the first request is always its own.
 * `free`: the next byte begins a request.
 * `busy`: the runtime is answering a plain request.
 * `given back`: the runtime reads what comes, and knows alone what it is doing.
 */
type State = 'first' | 'free' | 'busy' | 'given back'

/**
 * Listens to a connection in the runtime's place. With the first bytes that are not exactly one plain
 * request it gives the connection back for good: from then on only the runtime's parser knows where in
 * a request it is.
 */
export class Connection<Request> {
  private state: State = 'first'

  /**
   * @param runtime the runtime's listener
   * @param quick what can be done with bytes that begin a request
   */
  constructor(
    private readonly socket: Socket,
    private readonly runtime: Listener,
    private readonly quick: Quick<Request>,
  ) {
    socket.on('data', this.take)
    socket.off('data', runtime)
  }

  /** The runtime has answered what it was asked. */
  answered(): void {
    if (this.state === 'busy') this.state = 'free'
  }

  /** Whether the runtime has nothing to do with it. */
  isFree(): boolean {
    return this.state === 'free'
  }

  private readonly take: Listener = (chunk) => {
    const request = this.state === 'busy' ? null : this.quick.read(chunk)
    if (request && this.state === 'free' && this.quick.answer(request)) return
    if (request) this.state = 'busy'
    else this.giveBack()
    this.runtime(chunk)
  }

  private giveBack(): void {
    this.state = 'given back'
    this.socket.on('data', this.runtime)
    this.socket.off('data', this.take)
  }
}
