import type { Stream } from '@/usecases/desk/follow-desk'
import { log } from '@/lib/log'

/** Somebody who follows a stream. */
export interface Follower {
  /** The number of the last message that was sent to them. */
  last: number
  /** @returns false if they are gone, or do not read */
  send: (bytes: Buffer) => boolean
  end: () => void
}

interface Topic {
  stream: Stream
  /** The number of the last message that was read from the database. */
  last: number
  followers: Set<Follower>
  /** Something may be new that has not been read yet. */
  isStale: boolean
  isReading: boolean
}

/**
 * Passes messages on from the database to everybody who follows. Each is read and written as text once
 * per process, however many follow; whoever comes back gets what they missed, each message once.
 */
export class Hub {
  private readonly topics = new Map<string, Topic>()

  /** How many follow anything. */
  get size(): number {
    let size = 0
    for (const { followers } of this.topics.values()) size += followers.size
    return size
  }

  /** Follows a stream from behind `follower.last` on. @returns when everything so far has been sent */
  async follow(stream: Stream, follower: Follower): Promise<void> {
    for (;;) {
      const { messages, last } = await stream.after(follower.last)
      for (const message of messages) {
        if (!follower.send(toBytes(message))) return
      }
      const isWhole = last === follower.last
      follower.last = last
      if (!isWhole) continue
      const topic = this.topicOf(stream, follower.last)
      // Between reading and here others may have been told of more.
      if (topic.last > follower.last) continue
      topic.followers.add(follower)
      // And a message may have come before anybody listened to this topic.
      this.read(topic)
      return
    }
  }

  leave(stream: Stream, follower: Follower): void {
    const topic = this.topics.get(stream.key)
    topic?.followers.delete(follower)
    if (topic?.followers.size === 0) this.topics.delete(stream.key)
  }

  /** Something may be new in a session, or in any (`''`). */
  hear(channel: string, sessionId: string): void {
    for (const topic of this.topics.values()) {
      const { stream } = topic
      if (stream.channel === channel && (sessionId === '' || stream.sessionId === sessionId))
        this.read(topic)
    }
  }

  /** Sends bytes to everybody, such as a sign of life. */
  toAll(bytes: Buffer): void {
    for (const { stream, followers } of this.topics.values())
      for (const follower of followers) if (!follower.send(bytes)) this.leave(stream, follower)
  }

  endAll(): void {
    for (const { followers } of this.topics.values())
      for (const follower of followers) follower.end()
    this.topics.clear()
  }

  private topicOf(stream: Stream, last: number): Topic {
    const known = this.topics.get(stream.key)
    if (known) return known
    const topic = { stream, last, followers: new Set<Follower>(), isStale: false, isReading: false }
    this.topics.set(stream.key, topic)
    return topic
  }

  private read(topic: Topic): void {
    topic.isStale = true
    if (topic.isReading) return
    topic.isReading = true
    void this.readOn(topic)
      .catch((error: unknown) => {
        log.error({ err: error, stream: topic.stream.key }, 'a stream could not be read')
        // Whoever follows comes back and gets what they missed.
        for (const follower of topic.followers) follower.end()
        this.topics.delete(topic.stream.key)
      })
      .finally(() => {
        topic.isReading = false
      })
  }

  private async readOn(topic: Topic): Promise<void> {
    while (topic.isStale) {
      topic.isStale = false
      const { messages, last } = await topic.stream.after(topic.last)
      for (const message of messages) this.pass(topic, message)
      if (last > topic.last) topic.isStale = true
      topic.last = Math.max(topic.last, last)
      for (const follower of topic.followers) follower.last = Math.max(follower.last, topic.last)
    }
  }

  private pass(topic: Topic, message: Parameters<typeof toBytes>[0]): void {
    const bytes = toBytes(message)
    for (const follower of topic.followers) {
      if (follower.last >= message.sequence) continue
      follower.last = message.sequence
      if (!follower.send(bytes)) this.leave(topic.stream, follower)
    }
  }
}

/** As the HTML standard wants it: number, kind and content, a line each. */
const toBytes = (message: { sequence: number; kind: string; data: string }): Buffer =>
  Buffer.from(`id: ${message.sequence}\nevent: ${message.kind}\ndata: ${message.data}\n\n`)
