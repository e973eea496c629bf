import type { PassageView } from './views'

/** Passages that are read in one go: a sentence put together from fragments, or one passage alone. */
export type PassageBlock<P extends PassageView = PassageView> = [P, ...P[]]

const ENDS_SENTENCE = /[.!?…][“‘"»)]*\s*$/u
const BEGINS_SENTENCE = /^[\s„‚"«(]*[\p{Lu}\p{N}]/u

/**
 * Splits a statement where a new sentence begins: after a finished one, or where the summary goes
 * on after quoted words. Fragments of a sentence („nannte das Konzept“ „sehr theoretisch“) stay
 * together in a line.
 */
export function passageBlocks<P extends PassageView>(passages: readonly P[]): PassageBlock<P>[] {
  const blocks: PassageBlock<P>[] = []
  let previous: P | null = null
  for (const passage of passages) {
    const current = blocks.at(-1)
    if (current && previous && !beginsAnew(previous, passage)) current.push(passage)
    else blocks.push([passage])
    previous = passage
  }
  return blocks
}

function beginsAnew(previous: PassageView, passage: PassageView): boolean {
  if (!BEGINS_SENTENCE.test(passage.text)) return false
  return (
    ENDS_SENTENCE.test(previous.text) ||
    (previous.kind === 'quote' && passage.kind === 'paraphrase')
  )
}

/** Whether a passage follows its predecessor in the line without a space: `, sagte sie`. */
export function joinsDirectly(text: string): boolean {
  return /^[,.;:!?)…]/u.test(text)
}
