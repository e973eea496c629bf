import { ADMINISTRATION } from './administration'
import { EDUCATION } from './education'
import { FINANCE } from './finance'
import { GENERAL } from './general'
import { NAMES } from './names'
import { NATURE } from './nature'
import { SEAMED } from './seamed'
import { SOCIAL } from './social'
import { TRAFFIC } from './traffic'

export { LAST_ADJECTIVES } from './adjectives'
export { NEVER_SPLIT, NEVER_SPLIT_ADJECTIVES, NO_PIECES, ONLY_LINKED, OPAQUE } from './exceptions'
export { MODIFIERS } from './modifiers'

/** All nouns of the list, in the notation of `readNouns`. */
export const NOUNS = [
  ADMINISTRATION,
  EDUCATION,
  FINANCE,
  GENERAL,
  NAMES,
  NATURE,
  SEAMED,
  SOCIAL,
  TRAFFIC,
].join(' ')
