import { MIXED, PAST_IS_NOUN, PLURAL_PAST_IS_NOUN, STRONG, VERBS_BESIDE_NOUN } from './verb-roots'

/** A finite form of an irregular verb. */
export interface FiniteForm {
  readonly root: string
  /** It is no form of a noun as well, at least not without a prefix. */
  readonly exclusive: boolean
  /** Auftritt is a noun; vertritt and tritt are verbs. */
  readonly isNounWithSeparable: boolean
}

const finite = new Map<string, FiniteForm>()
const participles = new Map<string, string>()
const wholeParticiples = new Map<string, string>()

/** Beginnen, verlieren: the prefix belongs to the root, and the participle takes no ge-. */
const WITH_OWN_PREFIX = /^(?:beg|ge[fglnrsw].|ueberw|verg|verl)/u
const CHANGED_TO_UMLAUT = /[ao]e|aeu/u

function addFinite(form: string, root: string, exclusive = true): void {
  if (!finite.has(form))
    finite.set(form, { root, exclusive, isNounWithSeparable: form === 'tritt' })
}

/** Schloss and Anschluss are nouns, beschloss and entschied are not. */
function addVerbsBesideNoun(past: string, root: string): void {
  for (const prefix of ['ent', 'er', 'zer']) addFinite(prefix + past, prefix + root)
  for (const prefix of ['be', 'ueber', 'ver'])
    if (VERBS_BESIDE_NOUN.has(prefix + past)) addFinite(prefix + past, prefix + root)
}

for (const [root = '', present = '-', past = '-', participle = '-', subjunctive = '-'] of STRONG) {
  if (present !== '-') {
    addFinite(present.endsWith('t') ? present : `${present}t`, root)
    // Gibt and gib; but Schläge beside schlägt.
    if (!CHANGED_TO_UMLAUT.test(present)) addFinite(present, root)
  }
  if (past !== '-') {
    if (PAST_IS_NOUN.has(past)) addVerbsBesideNoun(past, root)
    else addFinite(past, root)
    addFinite(`${past}en`, root, !PLURAL_PAST_IS_NOUN.has(past))
  }
  if (subjunctive !== '-') for (const ending of ['e', 'en']) addFinite(subjunctive + ending, root)
  if (participle !== '-')
    (WITH_OWN_PREFIX.test(root) ? wholeParticiples : participles).set(`${participle}en`, root)
}
for (const [root = '', ...changed] of MIXED) {
  for (const stem of changed)
    for (const ending of ['', 'e', 'en', 'et']) addFinite(stem + ending, root)
  participles.set(changed[0] ?? '', root)
}

/** Finite forms without prefix. */
export const FINITE: ReadonlyMap<string, FiniteForm> = finite
/** Participles without ge- (schlossen of geschlossen and beschlossen) and their roots. */
export const PARTICIPLES: ReadonlyMap<string, string> = participles
/** Participles of verbs whose prefix belongs to the root: begonnen. */
export const WHOLE_PARTICIPLES: ReadonlyMap<string, string> = wholeParticiples

/** The roots of irregular verbs. */
export const ROOTS: ReadonlySet<string> = new Set([...STRONG, ...MIXED].map(([root = '']) => root))

/** Irregular verbs whose third person takes -t without a change: schreibt, but not Fahrt. */
export const REGULAR_PRESENT: ReadonlySet<string> = new Set([
  ...STRONG.filter(([, present]) => present === '-').map(([root = '']) => root),
  ...MIXED.map(([root = '']) => root),
])
