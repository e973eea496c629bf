/** Academic degrees as they stand in front of a name: „Dr.“, „Prof. Dr.“, „Dipl.-Ing.“, „Dr. h. c.“. */
const DEGREE =
  /(?<![\p{L}-])(?:(?:Prof|DDr|Dr|MMag|Mag|Univ|Ing|Dipl|Priv|Doz)\.(?:-\p{Lu}\p{L}*\.?)?|DI)(?:\s*(?:h|c|iur|jur|med|phil|rer|nat|theol|habil|mult|pol|oec|vet|e)\.)*\s*/gu
/** Degrees behind a name: „Leonore Beispiel, BA“. */
const BEHIND = /,\s*[^,\s]+$/u
const PARTICLE = /^(?:von|van|vom|zu|zum|zur|de|den|der|del|della|di|da|du|la|le|el|al|ten|ter)$/i
/** Longer than this, given names are something else: an office before the name. */
const MAX_GIVEN_NAMES = 3
const OFFICE =
  /^(?:\p{L}*(?:präsident|minister|sekretär|abgeordnete|rat|rät|meister|kanzler|vorsitz)\p{L}*)$/iu

/** The parts of a name that is given in full. */
export interface NameParts {
  /** null: not told for certain. */
  givenName: string | null
  familyName: string
  academicTitle: string | null
}

/**
 * Takes a full name apart as German names go: degrees, given names, then the family name with its
 * particles. „Dr. Anna-Lena von der Aue“ gives „Dr.“, „Anna-Lena“, „von der Aue“. An office before the
 * name is in none of the parts; a single word is a family name.
 */
export function nameParts(full: string): NameParts {
  const degrees = [...full.matchAll(DEGREE)]
  const last = degrees.at(-1)
  const name = full.slice(last ? last.index + last[0].length : 0).replace(BEHIND, '')
  const words = (name.trim() || full).split(/\s+/)
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word))
  const ofParticle = particle > 0 && particle < words.length - 1 && particle <= MAX_GIVEN_NAMES
  const start = ofParticle ? particle : words.length - 1
  const given = words.slice(0, start)
  const isCertain = given.length > 0 && given.length <= MAX_GIVEN_NAMES && !given.some(isOffice)
  const title = degrees.map(([degree]) => degree.trim()).join(' ')
  return {
    givenName: isCertain ? given.join(' ') : null,
    familyName: isCertain || !ofParticle ? words.slice(start).join(' ') : (words.at(-1) ?? full),
    academicTitle: title || null,
  }
}

const isOffice = (word: string) => OFFICE.test(word)
