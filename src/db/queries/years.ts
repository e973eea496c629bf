import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import { toDay } from '@/domain/time/day'
import { fromDay } from '@/db/time'

/**
 * The days of a year.
 *
 * @throws InvalidInput for what is no year of four digits
 */
export function inYear(year: number): { gte: Date; lte: Date } {
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    const message = 'Bitte ein Jahr mit vier Ziffern angeben, zum Beispiel 2021.'
    throw new InvalidInput([{ path: 'year', message }])
  }
  return { gte: fromDay(toDay(year, 1, 1)), lte: fromDay(toDay(year, 12, 31)) }
}
