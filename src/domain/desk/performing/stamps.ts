import { fromLocalTime } from '@/domain/time/local'

/** Whether one moment is before another; one that is not known is before and after nothing. */
export const isBefore = (at: string, other: string | null): boolean =>
  other !== null && fromLocalTime(at).getTime() < fromLocalTime(other).getTime()

/** Whether two stamps name the same moment, however they are written. */
export const isSame = (at: string, other: string): boolean =>
  fromLocalTime(at).getTime() === fromLocalTime(other).getTime()
