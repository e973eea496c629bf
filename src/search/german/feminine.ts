import { singularOfUmlautPlural } from './umlaut-plurals'

const SINGULAR =
  /(?:er|or|eur|ent|ant|ist|og|at|iv|eut|ekt|nom|nost|kret|raet|aerzt|waelt|koech|kolleg|beamt|expert|freund|chef|nachbar|genoss|graef|koenig|gatt|kund|zeug|bot|wirt)in$/u
const PLURAL = /[bcdfghklmnprstvwxz]innen$/u
/** Words that end like feminine nouns and are none. */
const NOT_FEMININE =
  /^(?:.*(?:beginnen|gewinnen|besinnen|spinnen)|(?:ent|ge|ver|zer)?rinnen|(?:be|ent|er|nach)?sinnen|drinnen|binnen|hierin|worin|darin)$/u

/**
 * The masculine or neutral base of a feminine noun in folded spelling (`buergerinnen` → `buerger`,
 * `aerztin` → `arzt`); other words unchanged.
 */
export function withoutFeminine(word: string): string {
  if (NOT_FEMININE.test(word)) return word
  const ending = PLURAL.test(word) ? 'innen' : SINGULAR.test(word) ? 'in' : ''
  const base = word.slice(0, word.length - ending.length)
  if (ending === '' || base.length < 4) return word
  return singularOfUmlautPlural(`${base}e`) ?? base
}
