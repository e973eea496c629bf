import { z } from 'zod'

/** A share of a number of members, exact: a fifth is not 0.2 in binary. */
export const Fraction = z.object({
  numerator: z.int().positive(),
  denominator: z.int().positive(),
})
export type Fraction = z.infer<typeof Fraction>

/** The least whole number that is at least this share of `base`: a fifth of 54 is 11. */
export function atLeast({ numerator, denominator }: Fraction, base: number): number {
  return Math.ceil((base * numerator) / denominator)
}

/** The least whole number that is more than this share of `base`: more than half of 54 is 28. */
export function moreThan({ numerator, denominator }: Fraction, base: number): number {
  return Math.floor((base * numerator) / denominator) + 1
}

const NAMES: Readonly<Record<string, string>> = {
  '1/2': 'die Hälfte',
  '1/3': 'ein Drittel',
  '2/3': 'zwei Drittel',
  '1/4': 'ein Viertel',
  '1/5': 'ein Fünftel',
  '1/10': 'ein Zehntel',
}

/** The share in German words, nominative: `ein Fünftel`. */
export function fractionInWords({ numerator, denominator }: Fraction): string {
  return NAMES[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`
}
