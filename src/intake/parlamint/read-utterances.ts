import { folded, OpenElements } from './elements'
import type { XmlHandler } from './xml'

/** One `u` of a transcript. */
export interface Utterance {
  id: string | null
  /** Id of the person; null: not told. */
  who: string | null
  /** Whether the person spoke from the chair. */
  isChair: boolean
  /** Heading of the part of the sitting; null: none. */
  head: string | null
  /** Paragraphs in the speaker's words; a part that the transcript leaves out parts two groups. */
  groups: string[][]
  /** Remarks of the transcript in between: applause, interjections, times. */
  remarks: number
  /** Parts that the transcript leaves out. */
  gaps: number
  line: number
}

/** What stands between words of a speech and is none of them. */
const REMARKS = new Set(['note', 'kinesic', 'vocal', 'incident', 'gap', 'desc', 'head', 'pb'])

/** Hands over each utterance as soon as it is complete. */
export function utteranceReader(receive: (utterance: Utterance) => void): XmlHandler {
  const elements = new OpenElements()
  const heads: (string | null)[] = []
  let utterance: Utterance | null = null
  let head: string | null = null
  let paragraph: string | null = null
  let remarkDepth = 0

  const openUtterance = (
    attributes: Readonly<Record<string, string>>,
    line: number,
  ): Utterance => ({
    id: attributes['xml:id'] ?? null,
    who: attributes['who']?.trim().split(/\s+/)[0]?.replace(/^.*#/, '') || null,
    isChair: /(?:^|\s)#chair(?:\s|$)/.test(attributes['ana'] ?? ''),
    head: heads.findLast((title) => title !== null) ?? null,
    groups: [[]],
    remarks: 0,
    gaps: 0,
    line,
  })

  const openRemark = (tag: string): void => {
    if (utterance && remarkDepth === 0 && tag === 'gap') {
      utterance.gaps += 1
      utterance.groups.push([])
    } else if (utterance && remarkDepth === 0 && tag !== 'pb') utterance.remarks += 1
    remarkDepth += 1
  }

  return {
    open(tag, attributes, line) {
      elements.push(tag, attributes, line)
      if (tag === 'div') heads.push(null)
      else if (tag === 'head' && !utterance) head = ''
      else if (REMARKS.has(tag)) openRemark(tag)
      else if (tag === 'u') utterance = openUtterance(attributes, line)
      else if (tag === 'seg' && utterance) paragraph = ''
    },
    text(words) {
      if (head !== null) head += words
      else if (paragraph !== null && remarkDepth === 0) paragraph += words
    },
    close(tag) {
      elements.pop()
      if (tag === 'div') heads.pop()
      else if (tag === 'head' && head !== null) {
        if (heads.length > 0) heads[heads.length - 1] = folded(head) || null
        head = null
      } else if (REMARKS.has(tag)) remarkDepth -= 1
      else if (tag === 'seg' && utterance && paragraph !== null) {
        const words = folded(paragraph)
        if (words !== '') utterance.groups.at(-1)?.push(words)
        paragraph = null
      } else if (tag === 'u' && utterance) {
        receive(utterance)
        utterance = null
      }
    },
  }
}
