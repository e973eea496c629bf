import { z } from 'zod'
import { plainText } from './plain-text'
import { isWebAddress, readAddress } from './address'

export type RawObject = Readonly<Record<string, unknown>>

export const isRawObject = (value: unknown): value is RawObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Something that stands within an object or is named by it. */
export type Child =
  { is: 'object'; raw: RawObject; name: string } | { is: 'address'; address: string }

const Words = z.union([z.string(), z.number().transform(String)])
/** Some systems give days with a time of day. */
const Day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}([T ].*)?$/)
  .transform((text) => text.slice(0, 10))
  .pipe(z.iso.date())
const Moment = z
  .string()
  .trim()
  .transform((text) => text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  .pipe(z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })]))
const Flag = z.union([
  z.boolean(),
  z.enum(['true', '1']).transform(() => true),
  z.enum(['false', '0']).transform(() => false),
  z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1),
])
const Whole = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(0))

/** Halves of characters, which cannot be stored. */
const HALVES = /\p{Surrogate}/gu

const isMissing = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/**
 * Reads an object's fields whatever they hold: a field of the wrong type is told of and left out, the
 * others are read all the same.
 */
export class Fields {
  /**
   * @param base what relative addresses are relative to; null: nothing
   * @param tell takes the field and what is wrong with it
   */
  constructor(
    readonly raw: RawObject,
    private readonly base: string | null,
    readonly tell: (field: string, reason: string) => void,
  ) {}

  /** One line of text without HTML. */
  line(name: string, max: number): string | null {
    return this.text(name, max, (text) => text.replace(/[\p{Cc}\s]+/gu, ' '))
  }

  /** Several lines of text without HTML. */
  paragraph(name: string, max: number): string | null {
    return this.text(name, max, (text) =>
      text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]+/gu, ''),
    )
  }

  day(name: string): string | null {
    return this.read(name, Day, 'ist kein Tag der Form JJJJ-MM-TT')
  }

  moment(name: string): string | null {
    return this.read(name, Moment, 'ist kein Zeitpunkt nach ISO 8601')
  }

  flag(name: string): boolean | null {
    return this.read(name, Flag, 'ist weder wahr noch falsch')
  }

  count(name: string): number | null {
    return this.read(name, Whole, 'ist keine ganze Zahl')
  }

  /** The address of a document for people to open. */
  web(name: string): string | null {
    const value = this.raw[name]
    if (isMissing(value)) return null
    const address = this.addressOf(name, value)
    if (address === null || isWebAddress(address)) return address
    this.tell(name, 'Die Adresse ist unvollständig; sie wird weggelassen.')
    return null
  }

  /** Words in a list, as one text. */
  words(name: string, max: number): string | null {
    const value = this.raw[name]
    if (!Array.isArray(value)) return this.line(name, max)
    const words = value.filter((entry): entry is string => typeof entry === 'string')
    if (words.length < value.length) this.tell(name, 'Nicht alles in der Liste ist Text.')
    return words.length === 0
      ? null
      : new Fields({ [name]: words.join(' ') }, null, this.tell).line(name, max)
  }

  /** The objects that it names, or that stand within it: one or a list. */
  children(name: string): Child[] {
    const value = this.raw[name]
    if (isMissing(value)) return []
    const list: unknown[] = Array.isArray(value) ? value : [value]
    return list.flatMap((entry, index): Child[] => {
      const at = Array.isArray(value) ? `${name}[${index}]` : name
      if (isRawObject(entry)) return [{ is: 'object', raw: entry, name: at }]
      const address = this.addressOf(at, entry)
      return address === null ? [] : [{ is: 'address', address }]
    })
  }

  /** The keys of the objects that it names, or that stand within it. */
  names(name: string): string[] {
    return this.children(name).flatMap((child) => {
      if (child.is === 'address') return [child.address]
      const address = isMissing(child.raw['id'])
        ? null
        : this.addressOf(child.name, child.raw['id'])
      return address === null ? [] : [address]
    })
  }

  /** The key of the object that it names. */
  name(name: string): string | null {
    return this.names(name)[0] ?? null
  }

  private text(name: string, max: number, tidy: (text: string) => string): string | null {
    const words = this.read(name, Words, 'ist kein Text')
    if (words === null) return null
    const { text, hadHtml } = plainText(words)
    if (hadHtml) this.tell(name, 'Der Text enthielt HTML; übernommen ist er ohne.')
    const tidied = tidy(text.replace(HALVES, '\uFFFD')).trim()
    if (tidied.length <= max) return tidied === '' ? null : tidied
    this.tell(name, `Der Text ist länger als ${max} Zeichen; übernommen ist sein Anfang.`)
    return `${tidied
      .slice(0, max - 1)
      .replace(HALVES, '')
      .trimEnd()}…`
  }

  private read<T>(name: string, schema: z.ZodType<T>, fault: string): T | null {
    const value = this.raw[name]
    if (isMissing(value)) return null
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    this.tell(name, `Die Angabe ${fault}; sie wird weggelassen.`)
    return null
  }

  private addressOf(at: string, value: unknown): string | null {
    if (typeof value !== 'string') {
      this.tell(at, 'Die Angabe ist keine Adresse; sie wird weggelassen.')
      return null
    }
    const read = readAddress(value, this.base)
    if (!read.ok) {
      this.tell(at, `${read.reason} Die Angabe wird weggelassen.`)
      return null
    }
    if (read.wasRelative)
      this.tell(
        at,
        `Die Adresse „${value.slice(0, 200)}“ ist unvollständig; gelesen wird sie als „${read.address}“.`,
      )
    return read.address
  }
}
