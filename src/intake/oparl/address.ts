/** Longer than this, it is no address. */
const MAX_LENGTH = 600

export type ReadAddress =
  { ok: true; address: string; wasRelative: boolean } | { ok: false; reason: string }

/**
 * An address as it stands in an object: absolute, or relative to where it stands. Only the web's own
 * kinds of address: a foreign system cannot make the import read this machine's files.
 *
 * @param base an absolute address, or null: then what is relative stays so and is a name only
 */
export function readAddress(text: string, base: string | null): ReadAddress {
  const given = text.trim()
  if (given === '' || given.length > MAX_LENGTH || /[\p{Cc}\p{Surrogate}\s]/u.test(given))
    return { ok: false, reason: 'Das ist keine Adresse.' }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(given)?.[1]?.toLowerCase()
  if (scheme !== undefined) {
    if (scheme !== 'http' && scheme !== 'https')
      return { ok: false, reason: `Adressen mit „${scheme}:“ werden nicht gelesen.` }
    if (!URL.canParse(given)) return { ok: false, reason: 'Das ist keine Adresse.' }
    return { ok: true, address: given, wasRelative: false }
  }
  if (base === null) return { ok: true, address: given, wasRelative: true }
  if (!URL.canParse(given, base)) return { ok: false, reason: 'Das ist keine Adresse.' }
  return { ok: true, address: new URL(given, base).href, wasRelative: true }
}

/** Whether something can be fetched from there. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text)
