/** What is wrong with a wording somebody wrote: a place that is missing, a number that is not so. */
import { quoted } from '@/domain/german'
import { voteOutcomeLabel } from '@/domain/vocabulary'
import type { Counted } from './figures'
import { situationOf, winnerOf, type VoteFacts } from './facts'
import { parseTemplate, PLACES } from './template'

export interface WordingFinding {
  /** `error`: the minutes would say what is not so, or leave out what was decided. */
  severity: 'error' | 'hint'
  message: string
}

const error = (message: string): WordingFinding => ({ severity: 'error', message })
const hint = (message: string): WordingFinding => ({ severity: 'hint', message })

const NUMBER_WORDS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]

const COUNTED: readonly { kind: Counted; place: string; noun: RegExp }[] = [
  { kind: 'yes', place: '{ja}', noun: /^(ja-?stimmen?|ja|für-?stimmen?)$/i },
  { kind: 'no', place: '{nein}', noun: /^(nein-?stimmen?|nein|gegenstimmen?)$/i },
  { kind: 'abstain', place: '{enthaltungen}', noun: /^(stimm)?enthaltung(en)?$/i },
  { kind: 'invalid', place: '{ungueltig}', noun: /^ungültigen?$/i },
]

const TYPED =
  /(\d+|\p{L}+)[\s\u00a0]+((?:ja|nein)-?(?:stimmen?)?|gegenstimmen?|(?:stimm)?enthaltung(?:en)?|ungültigen?)(?![\p{L}-])/giu

/** All that speaks against a wording, errors first. */
export function checkTemplate(template: string, facts: VoteFacts): WordingFinding[] {
  const parts = parseTemplate(template)
  const words = parts.map((part) => (part.kind === 'words' ? part.text : '\u0001')).join('')
  const places = new Set(parts.flatMap((part) => (part.kind === 'place' ? [part.name] : [])))
  const findings = [
    ...unknownPlaces(parts),
    ...missingPlaces(places, facts),
    ...(/[{}]/.test(words)
      ? [error('Eine geschweifte Klammer steht allein; Stellen schreiben Sie als „{ergebnis}“.')]
      : []),
    ...typedNumbers(words, facts),
    ...typedOutcome(words, facts),
    ...typedMajority(words, facts),
  ]
  return findings.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
  )
}

const unknownPlaces = (parts: ReturnType<typeof parseTemplate>): WordingFinding[] =>
  parts.flatMap((part) =>
    part.kind === 'place' && !part.isKnown
      ? [
          error(
            `Die Stelle „{${part.name}}“ gibt es nicht. Möglich sind: ${Object.keys(PLACES)
              .map((name) => `{${name}}`)
              .join(', ')}.`,
          ),
        ]
      : [],
  )

function missingPlaces(places: ReadonlySet<string>, { counts }: VoteFacts): WordingFinding[] {
  const findings: WordingFinding[] = []
  if (!places.has('wortlaut'))
    findings.push(
      error('Die Stelle {wortlaut} fehlt: Was beschlossen ist, muss in der Formel stehen.'),
    )
  if (places.has('ergebnis')) return findings
  const hasCounts = places.has('ja') && places.has('nein')
  if (!hasCounts)
    findings.push(
      error(
        'Die Stelle {ergebnis} fehlt: Wie abgestimmt wurde, muss in der Formel stehen (oder {ja} und {nein}).',
      ),
    )
  else if ((counts.abstain ?? 0) > 0 && !places.has('enthaltungen'))
    findings.push(error('Die Stelle {enthaltungen} fehlt: Es gab Enthaltungen.'))
  else if ((counts.invalid ?? 0) > 0 && !places.has('ungueltig'))
    findings.push(error('Die Stelle {ungueltig} fehlt: Es gab ungültige Stimmen.'))
  return findings
}

const valueOf = (typed: string): number | null => {
  if (/^\d+$/.test(typed)) return Number(typed)
  const word = typed
    .toLowerCase()
    .replace(/^(ein)(e|er|en|em)?$/, '$1')
    .replace(/^kein(e|er|en)?$/, 'null')
  const place = NUMBER_WORDS.indexOf(word)
  return place === -1 ? null : place
}

function typedNumbers(words: string, { counts }: VoteFacts): WordingFinding[] {
  return [...words.matchAll(TYPED)].flatMap(([whole, typed = '', noun = '']) => {
    const value = valueOf(typed)
    const counted = COUNTED.find((entry) => entry.noun.test(noun))
    if (value === null || !counted) return []
    const recorded = counts[counted.kind]
    if (value === recorded)
      return [
        hint(
          `${quoted(whole)} ist von Hand geschrieben und folgt den Daten nicht; besser ist ${counted.place}.`,
        ),
      ]
    return [
      error(
        recorded === null
          ? `Der Text sagt ${quoted(whole)}; diese Zahl ist nicht erfasst.`
          : `Der Text sagt ${quoted(whole)}; erfasst ist ${recorded}.`,
      ),
    ]
  })
}

const ADOPTS =
  /(beschließt|beschliesst|stimmt\s[^.:;]*\szu\b|nimmt\s[^.:;]*\san\b|\bangenommen|\bzugestimmt)/iu
const REJECTS = /(\blehnt\b|\babgelehnt|\bablehnt)/iu
/** What is not so is not said to be so: „damit nicht angenommen“. */
const NEGATED = /\b(?:nicht|weder|noch)\s+(?:angenommen|abgelehnt|zugestimmt)/giu

/** Words that say the motion was carried, or rejected, while the data says otherwise. */
function typedOutcome(words: string, facts: VoteFacts): WordingFinding[] {
  const situation = situationOf(facts)
  if (situation === 'election' || situation === 'replaced') return []
  const positive = words.replaceAll(NEGATED, '')
  const saysCarried = ADOPTS.test(positive)
  const saysRejected = REJECTS.test(positive)
  if (saysCarried === saysRejected) return []
  const said = saysCarried ? 'carried' : 'rejected'
  return said === facts.outcome
    ? []
    : [
        error(
          `Der Text liest sich, als sei der Antrag ${voteOutcomeLabel[said]}; ${whatIsSo(facts)}.`,
        ),
      ]
}

function whatIsSo(facts: VoteFacts): string {
  if (facts.outcome !== 'unknown') return `er ist ${voteOutcomeLabel[facts.outcome]}`
  return situationOf(facts) === 'rejection-failed'
    ? 'seine Ablehnung fand keine Mehrheit, und über ihn selbst ist damit nicht entschieden'
    : 'das Ergebnis ist nicht erfasst'
}

function typedMajority(words: string, facts: VoteFacts): WordingFinding[] {
  const { counts } = facts
  const winner = winnerOf(facts)
  if (winner === null) return []
  const against = winner === 'yes' ? counts.no : counts.yes
  if (/\beinstimmig/i.test(words) && against !== null && against > 0)
    return [error('Der Text sagt „einstimmig“; es gab Gegenstimmen.')]
  if (/\bmehrheitlich/i.test(words) && against === 0 && counts.abstain !== null)
    return [error('Der Text sagt „mehrheitlich“; es gab keine Gegenstimmen, also „einstimmig“.')]
  return []
}
