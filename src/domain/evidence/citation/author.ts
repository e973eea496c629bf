/** A speaker's name in the parts that bibliographies sort and shorten. */

export interface Author {
  given: string
  /** `von`, `van der`: stands before the family name, is not sorted by. */
  particle: string
  family: string
}

/** `Prof. Dr. h. c.`, `Dr.-Ing.`, `Dipl.-Kfm.` before a name; a bare initial is a given name. */
const TITLES =
  /^(?:(?:prof|dr|mag|dipl\.-\p{L}+)\.?(?:-ing\.?)?(?:\s+(?:h\.\s*c|med|phil|jur|iur|rer|nat|oec|pol|soc|theol|vet|ing|habil|mult)\.)*\s+)+/iu
const PARTICLE = /^(?:von|vom|van|de|der|den|dem|di|da|du|la|le|zu|zum|zur|und|auf|ten|ter)$/u
const NAME_PART = /^\p{L}[\p{L}\p{M}'’.-]*$/u

/**
 * Splits `Dr. Anna von der Heide-Muster`; academic titles are no part of a bibliographic name. `null`
 * where the split would be a guess: a single word, or words that are no plain name.
 */
export function splitName(name: string): Author | null {
  const parts = name.trim().replace(TITLES, '').split(/\s+/u)
  const family = parts.at(-1)
  if (family === undefined || parts.length < 2) return null
  if (!parts.every((part) => NAME_PART.test(part)) || PARTICLE.test(family)) return null
  const before = parts.slice(0, -1)
  const start = before.findIndex((part) => PARTICLE.test(part))
  const given = start === -1 ? before : before.slice(0, start)
  const particle = start === -1 ? [] : before.slice(start)
  if (given.length === 0 || !particle.every((part) => PARTICLE.test(part))) return null
  return { given: given.join(' '), particle: particle.join(' '), family }
}
