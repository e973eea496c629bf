import type { QueryItem } from './scan'

const NUMBER = /^\d[\d.,’']*$/u
/** What a number counts; said behind it. */
const UNIT =
  /^(?:%|prozent(?:e|en|s)?|promille|tausend|mio\.?|mrd\.?|million(?:en)?|milliarden?|€|euros?|eur|dollar|cent|km|kilometern?|m|metern?|cm|mm|ha|hektar|m²|qm|quadratmetern?|m³|kubikmetern?|t|tonnen|kg|k?wh?|[mg]wh?|kilowatt(?:stunden)?|megawatt(?:stunden)?|litern?|grad|uhr|sekunden|minuten|stunden|tagen?|wochen|monaten?|jahren?)$/iu
const CURRENCY = /^(?:€|euros?|eur|dollar)$/iu
/** What a number counts off; said before it. */
const REFERENCE =
  /^(?:§+|art\.?|artikels?|abs\.?|absatz(?:es)?|paragra(?:f|ph)(?:en)?|nr\.?|nummer|satz|ziff\.?|ziffer|anlage|kapitel|top)$/iu
const REFERENCE_NUMBER = /^\d+[a-z]?$/iu

/** One item of two that stand beside each other in the query. */
const joined = (first: QueryItem, second: QueryItem): QueryItem => ({
  ...first,
  // The blanks between them keep every character where it stands in the query.
  text: first.text + ' '.repeat(second.start - first.end) + second.text,
  end: second.end,
})

/**
 * Joins a number and its unit (`75 Prozent`, `2,5 Mio. Euro`), a reference and its number (`§ 35`,
 * `Art. 7`): whoever types them means the two together, not each somewhere.
 */
export function withQuantities(items: readonly QueryItem[]): QueryItem[] {
  const result: QueryItem[] = []
  let isAmount = false
  for (const item of items) {
    const before = result.at(-1)
    const isPlain = before !== undefined && !before.quoted && !item.quoted && !item.negated
    const isUnit = isPlain && NUMBER.test(before.text) && UNIT.test(item.text)
    const isNumber = isPlain && REFERENCE.test(before.text) && REFERENCE_NUMBER.test(item.text)
    if (isUnit || isNumber || (isPlain && isAmount && CURRENCY.test(item.text))) {
      result[result.length - 1] = joined(before, item)
      isAmount = isUnit
    } else {
      result.push(item)
      isAmount = false
    }
  }
  return result
}
