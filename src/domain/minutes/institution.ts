/** The name of an organization as the subject of a sentence: „Der Kreistag beschließt …“. */

export interface Institution {
  /** Nominative, at the beginning of a sentence: „Der Kreistag“. */
  subject: string
  article: 'der' | 'die' | 'das'
}

const GENDERS: readonly (readonly [RegExp, Institution['article']])[] = [
  [/(tag|rat|ausschuss|ausschuß|vorstand|verband|kreis|senat|konvent|beirat)$/i, 'der'],
  [/(versammlung|kommission|vertretung|konferenz|delegation|gruppe|kammer|fraktion)$/i, 'die'],
  [/(gremium|präsidium|kuratorium|kollegium|plenum|komitee|parlament)$/i, 'das'],
]

/** Words after which only a closer description follows. */
const END_OF_NAME = /^(für|des|der|zur|zum|im|in|von|am|an|und|Nr\.)$/i

/**
 * The name up to its noun, with the article of that noun: a committee for something is „Der
 * Ausschuss“, since minutes name it in full at their beginning. A noun that is not known becomes „Das
 * Gremium“, which is right for every one.
 */
export function institutionOf(name: string): Institution {
  const words = name.trim().split(/\s+/)
  const place = words.findIndex((word) => GENDERS.some(([noun]) => noun.test(bare(word))))
  const before = words.slice(0, Math.max(place, 0))
  const isPlain = before.every((word, at) => !END_OF_NAME.test(word) || isHyphenated(before, at))
  const noun = words[place]
  if (noun === undefined || !isPlain) return { subject: 'Das Gremium', article: 'das' }
  const article = GENDERS.find(([ending]) => ending.test(bare(noun)))?.[1] ?? 'das'
  const described = [...before.map(weak), bare(noun)].join(' ')
  return { subject: `${ARTICLES[article]} ${described}`, article }
}

const ARTICLES = { der: 'Der', die: 'Die', das: 'Das' } as const

const bare = (word: string) => word.replace(/[,;:]+$/, '')

/** „Bau- und Planungsausschuss“ is one name. */
const isHyphenated = (words: readonly string[], at: number) =>
  /^(und|oder)$/i.test(words[at] ?? '') && (words[at - 1] ?? '').endsWith('-')

/** An adjective after the article: „Ständiger Ausschuss“ becomes „Der Ständige Ausschuss“. */
const weak = (word: string) => (/^\p{Lu}\p{Ll}{3,}(er|es)$/u.test(word) ? word.slice(0, -1) : word)

/** The article of an office by its title: „die Landrätin“, „der Landrat“. */
export const officeWithArticle = (title: string): string =>
  `${/in$/.test(title) ? 'die' : 'der'} ${title}`
