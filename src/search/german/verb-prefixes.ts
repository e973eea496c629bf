const INSEPARABLE = 'be|emp|ent|er|miss|ver|zer|ueber|unter|wider|hinter|um|durch|voll'.split('|')
const SEPARABLE = (
  'ab|an|auf|aus|bei|bereit|dar|davon|dazu|durch|ein|empor|entgegen|fern|fest|fort|frei|gegenueber|' +
  'gleich|her|herab|heran|herauf|heraus|herbei|herein|herum|herunter|hervor|hin|hinab|hinaus|hinein|' +
  'hinterher|hinweg|hinzu|hoch|klar|kennen|los|mit|nach|nahe|nieder|offen|ran|raus|rein|richtig|runter|' +
  'rueber|sicher|still|statt|stand|teil|ueber|ueberein|um|unter|vor|voran|voraus|vorbei|vorweg|wahr|' +
  'weg|weiter|wieder|zu|zurecht|zurueck|zusammen|zustande'
).split('|')

interface Prefix {
  readonly separable: boolean
  readonly inseparable: boolean
}

/** A prefix may be both: umfahren. Two may follow one another: vorbereiten, anerkennen. */
const PREFIXES = new Map<string, Prefix[]>([['', [{ separable: false, inseparable: false }]]])
const addPrefix = (text: string, prefix: Prefix): void => {
  PREFIXES.set(text, [...(PREFIXES.get(text) ?? []), prefix])
}
for (const prefix of INSEPARABLE) addPrefix(prefix, { separable: false, inseparable: true })
for (const prefix of SEPARABLE) {
  addPrefix(prefix, { separable: true, inseparable: false })
  for (const second of ['be', 'emp', 'ent', 'er', 'ver'])
    addPrefix(prefix + second, { separable: true, inseparable: true })
}
const LONGEST = Math.max(...[...PREFIXES.keys()].map(({ length }) => length))

/** A reading of a word as prefixes and the rest; `inseparable`: the last of them takes no ge-. */
export interface PrefixedWord extends Prefix {
  readonly prefix: string
  readonly rest: string
}

/** Every way to read a word as a verb with prefixes, without any first; the rest has two letters. */
export function prefixesOf(word: string): PrefixedWord[] {
  const readings: PrefixedWord[] = []
  for (let length = 0; length <= Math.min(LONGEST, word.length - 2); length += 1) {
    const prefix = word.slice(0, length)
    for (const kind of PREFIXES.get(prefix) ?? [])
      readings.push({ prefix, rest: word.slice(length), ...kind })
  }
  return readings
}
