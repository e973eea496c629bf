import { compound, definite, indefinite, type Case } from './grammar'
import { Random } from './random'
import { COMMON, HEADS, MODIFIERS, type Noun, PEOPLE, PEOPLE_HEADS } from './words/nouns'
import { ADJECTIVES, INFINITIVES, PLACES, UNITS, VERBS } from './words/phrases'
import { CLOSINGS, OPENINGS, PARAPHRASES, QUOTES } from './words/sentences'

/** Common nouns and compounds, the frequent ones first: a fixed order, the same for every seed. */
const VOCABULARY: readonly Noun[] = [
  ...COMMON,
  ...new Random('Wortschatz').shuffled(
    MODIFIERS.flatMap((first) => HEADS.map((head) => compound(first, head))),
  ),
]

const COMPOUNDS: readonly Noun[] = VOCABULARY.slice(COMMON.length)

/** People, and who does what for whom. */
const ALL_PEOPLE: readonly string[] = [
  ...PEOPLE,
  ...new Random('Leute').shuffled(
    MODIFIERS.flatMap((first) => PEOPLE_HEADS.map((head) => first + head)),
  ),
]

/** Out of ten nouns, so many belong to what the debate is about. */
const TOPICAL = 0.55

type Part = { text: string } | { slot: string }

const compiled = new Map<string, Part[]>()

function partsOf(pattern: string): Part[] {
  const there = compiled.get(pattern)
  if (there) return there
  const parts = pattern
    .split(/\{(\w+)\}/)
    .map((piece, index): Part => (index % 2 === 0 ? { text: piece } : { slot: piece }))
  compiled.set(pattern, parts)
  return parts
}

/** Who and what a debate may name. */
export interface Names {
  factions: readonly string[]
  colleagues: readonly string[]
  year: number
}

/** Writes what is said in one debate. */
export class Writer {
  private readonly topic: Noun[]

  constructor(
    private readonly random: Random,
    private readonly names: Names,
  ) {
    this.topic = [
      ...Array.from({ length: 5 }, () => random.zipf(COMPOUNDS)),
      ...Array.from({ length: 9 }, () => random.zipf(VOCABULARY)),
    ]
  }

  /** One of the patterns, filled in, with a capital at the beginning. */
  fill(pattern: string): string {
    let text = ''
    for (const part of partsOf(pattern)) text += 'text' in part ? part.text : this.slot(part.slot)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  /** A speech of about so many words, in paragraphs. */
  speech(words: number): string {
    const { random } = this
    const sentences: string[] = []
    let count = 0
    const add = (pattern: string) => {
      const sentence = this.fill(pattern)
      sentences.push(sentence)
      count += sentence.split(' ').length
    }
    if (words > 30 && random.chance(0.6)) add(random.pick(OPENINGS))
    do add(random.chance(0.35) ? random.zipf(QUOTES) : random.pick(QUOTES))
    while (count < words)
    if (words > 50 && random.chance(0.5)) add(random.pick(CLOSINGS))
    return this.paragraphs(sentences)
  }

  /** A summary of about so many words. */
  summary(words: number): string {
    const sentences: string[] = []
    let count = 0
    do {
      const sentence = this.fill(this.random.pick(PARAPHRASES))
      sentences.push(sentence)
      count += sentence.split(' ').length
    } while (count < words)
    return sentences.join(' ')
  }

  private paragraphs(sentences: readonly string[]): string {
    let text = sentences[0] ?? ''
    let inParagraph = 1
    for (const sentence of sentences.slice(1)) {
      const breaks = inParagraph >= 4 && this.random.chance(0.3)
      text += (breaks ? '\n\n' : ' ') + sentence
      inParagraph = breaks ? 1 : inParagraph + 1
    }
    return text
  }

  private noun(): Noun {
    const { random, topic } = this
    if (!random.chance(TOPICAL)) return random.zipf(VOCABULARY)
    return random.chance(0.3) ? random.zipf(topic) : random.pick(topic)
  }

  private plural(): string {
    for (;;) {
      const { plural } = this.noun()
      if (plural !== null) return plural
    }
  }

  private slot(slot: string): string {
    const { random, names } = this
    switch (slot) {
      case 'A':
        return random.zipf(ADJECTIVES)
      case 'I':
        return random.zipf(INFINITIVES)
      case 'V':
      case 'V2':
        return random.zipf(VERBS)[0]
      case 'M':
        return random.zipf(ALL_PEOPLE)
      case 'G':
        return this.sum()
      case 'Z':
        return this.amount()
      case 'J':
        return String(names.year - random.int(0, 6))
      case 'S':
        return String(random.int(2, 34))
      case 'O':
        return random.zipf(PLACES)
      case 'F':
        return random.pick(names.factions)
      case 'K':
        return `${random.chance(0.5) ? 'Frau' : 'Herr'} ${random.pick(names.colleagues)}`
      case 'P':
        return this.plural()
      case 'T': {
        const noun = random.zipf(this.topic)
        return noun.plural !== null && random.chance(0.3) ? noun.plural : noun.singular
      }
      default: {
        const grammaticalCase = Number(slot.slice(1)) as Case
        return slot.startsWith('N')
          ? definite(this.noun(), grammaticalCase)
          : indefinite(this.noun(), grammaticalCase)
      }
    }
  }

  private amount(): string {
    const { random } = this
    const unit = random.zipf(UNITS)
    if (unit === 'Euro' || unit === 'Millionen Euro') return this.sum()
    return `${random.int(2, unit === 'Prozent' ? 98 : 480)} ${unit}`
  }

  private sum(): string {
    const { random } = this
    if (random.chance(0.3)) return `${random.int(1, 48)},${random.int(1, 9)} Millionen Euro`
    const thousands = random.int(1, 899)
    return random.chance(0.4) ? `${thousands}.500 Euro` : `${thousands}.000 Euro`
  }
}
