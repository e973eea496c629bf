const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  đ: 'd',
  ł: 'l',
}

/** Longest part of an address, in characters. */
const MAX_LENGTH = 120

/**
 * A title as part of an address: `Änderung der Hauptsatzung` becomes `aenderung-der-hauptsatzung`.
 * Only a–z, digits and single hyphens, cut between words; empty if nothing of the title remains.
 */
export function slugify(title: string, max = MAX_LENGTH): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøđł]/g, (letter) => GERMAN[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= max) return plain
  const cut = plain.slice(0, max)
  // A word that the limit cuts in two is left out, unless it is the only one.
  const whole = plain[max] === '-' ? cut : cut.slice(0, Math.max(cut.lastIndexOf('-'), 0))
  return (whole || cut).replace(/-+$/, '')
}
