/** So many answers are kept; beyond, the oldest go. */
const MOST = 1_000

/**
 * The same question, asked often, is answered from memory for a short while.
 *
 * @param ms for how long
 */
export function briefly<T>(
  ask: (name: string) => Promise<T>,
  ms: number,
): (name: string) => Promise<T> {
  const answers = new Map<string, { answer: Promise<T>; until: number }>()
  return (name) => {
    const now = performance.now()
    const known = answers.get(name)
    if (known && now < known.until) return known.answer
    const answer = ask(name)
    answers.delete(name)
    answers.set(name, { answer, until: now + ms })
    // What went wrong is asked again.
    answer.catch(() => answers.delete(name))
    const [oldest] = answers.keys()
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
