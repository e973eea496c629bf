/** Adjectives, pronouns and nominalised adjectives without a telling suffix, in folded spelling. */
const LISTED = new Set(
  `
  abgeordnet absolut acht aelter all alt ander angestellt arm aufwendig beamt behindert beid
  beigeordnet bequem besser best bitter blau blind boes breit brutal bunt derartig deutsch dies
  digital direkt dritt dumm dunkel edel eigen ein einzeln eng enorm ernst erst erwachsen euer
  evangelisch exakt extern extrem falsch faul fein fern fest fit flach frei fremd froh frueh
  fuenft genau generell gesamt gesund gewiss glatt grau grob groesser gross gruen gut halb hart
  heiss hell hoeher hoh indirekt intern jed jen juenger jung kalt kein klar klein klug knapp
  komplett konkret korrekt krank kuehl kuerzer kurz laenger lang laut leer leicht leis letzt lieb
  link manch mehrer meist mild modern naechst naeher nah nass neu neunt null offen parallel
  perfekt privat prompt rapid recht reich rein rot rund sanft satt sauber schlank schlecht
  schlimm schmal schnell schoen schwach schwarz schwer sechst siebt solch spaet staerker stark
  stolz teur dunkl edl saur stramm streng stumm tief tot treu trocken uebl unser verwandt viel viert voll vorder wach
  wahr warm weich weiss weit welch wenig wert wild zart zehnt zweit
`
    .trim()
    .split(/\s+/),
)

const SUFFIX =
  /(?:lich|isch|ig|haft|sam|bar|los|iv|uell|iell|onal|ional|ial|tral|unal|ital|okal|ural|egal|ormal|otal|obal|deal|eal|[ai]bl|iert|igt|nnt|ordnet|wehrt|ehnt|end)$/u
/** Nouns before -er that only end like adjectives: Gläubiger, Fischer, Spender. */
const AGENT =
  /(?:glaeubig|predig|fleisch|schaft|wend|spend|kalend|blend|aend|vollend)$|^(?:muell|steig|zweig|koenig|pfennig|honig|essig|teig|feig)$|^(?:fisch|tisch|(?:ab|fern|ueber|ver)?send)$/u
/** Strong participles (betroffen, gefangen), which are nominalised as often as used. */
const STRONG_PARTICIPLE =
  /^(?:an|auf|aus|ab|be|ein|ent|er|ge|um|unter|ueber|ver|vor|zer|zu).{2,}(?:ff|ng|lt|ss|mm|nd|eb|ied|og|ob|oss|nn|rf|rb|eg|eh|ch)en$/u

/** Looks like a comparative and is another word: weitere, Meister. */
const OTHER_WORD = /^(?:weit|meist)$/u

/**
 * Whether a folded word without its ending is declined as an adjective, so that a final -er is an
 * ending (großer Saal) and not part of the word (Helfer).
 */
export function isAdjectival(base: string): boolean {
  if (OTHER_WORD.test(base)) return false
  if (LISTED.has(base)) return true
  if (AGENT.test(base)) return false
  if (base.endsWith('er') && LISTED.has(base.slice(0, -2))) return true
  return (base.length >= 5 && SUFFIX.test(base)) || STRONG_PARTICIPLE.test(base)
}

/** Comparatives and superlatives with a changed vowel, and hoch, without ending. */
const CHANGED: ReadonlyMap<string, string> = new Map(
  `
  aelter alt aeltest alt aermer arm aermst arm gesuender gesund gesuendest gesund groeber grob groebst
  grob groesser gross groesst gross haerter hart haertest hart hoch hoh hoeher hoh hoechst hoh juenger
  jung juengst jung kaelter kalt kaeltest kalt klueger klug kluegst klug kuerzer kurz kuerzest kurz
  laenger lang schaerfer scharf schaerfst scharf schwaecher schwach schwaechst schwach staerker stark
  staerkst stark teur teuer dunkl dunkel edl edel saur sauer waermer warm waermst warm
  `
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word])
      return pairs
    }, []),
)
/** Superlatives that have become words of their own: next is not near. */
const NO_SUPERLATIVE =
  /^(?:allerdings|best|einst|erst|letzt|meist|naechst|ernst|fest|laengst|rest|west|ost)$/u

/** The positive of an adjective without ending: wichtigst → wichtig, groesser → gross. */
export function positive(base: string): string {
  const changed = CHANGED.get(base)
  if (changed !== undefined) return changed
  // Flexible: the vowel before l returns.
  if (/[ai]bl$/u.test(base)) return `${base.slice(0, -1)}el`
  if (!base.endsWith('st') || NO_SUPERLATIVE.test(base)) return base
  const shorter = base.slice(0, -2)
  if (isAdjectival(shorter)) return shorter
  const shortest = base.slice(0, -3)
  return base.endsWith('est') && isAdjectival(shortest) ? shortest : base
}
