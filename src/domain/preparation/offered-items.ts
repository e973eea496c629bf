/** What a new session can take over: the items that stand on every agenda, and what is still owed. */
import { itemDisposalLabel, type ItemDisposal } from '@/domain/vocabulary'
import { approvalTitle, isApproval, isStanding } from './session-title'

export interface OfferedItem {
  title: string
  isPublic: boolean
  matterId: string | null
  rapporteur: string | null
  /** Where it comes from and why: „4. Sitzung des Kreistags: vertagt“; `null` for a standing item. */
  from: string | null
  /** Whether it is taken unless somebody says otherwise. */
  usual: boolean
}

interface KnownItem {
  title: string
  isPublic: boolean
  matterId: string | null
  rapporteur: string | null
}

/** What every agenda begins or ends with where no earlier session says so. */
const CUSTOMARY = ['Genehmigung der Niederschrift', 'Mitteilungen', 'Anfragen'] as const

/**
 * The standing items of the last agenda, with the minutes that are to be approved now; without an
 * earlier session those that are customary, none of them taken.
 */
export function standingItems(
  last: { title: string; date: string | null; items: readonly KnownItem[] } | null,
): OfferedItem[] {
  if (last === null)
    return CUSTOMARY.map((title) => ({
      title,
      isPublic: true,
      matterId: null,
      rapporteur: null,
      from: null,
      usual: false,
    }))
  return last.items
    .filter(({ title }) => isStanding(title))
    .map(({ title, isPublic, rapporteur }) => ({
      title: isApproval(title) ? approvalTitle(last) : title,
      isPublic,
      matterId: null,
      rapporteur,
      from: null,
      usual: true,
    }))
}

export interface LeftItem extends KnownItem {
  session: string
  /** `open`: it was on the agenda and was not dealt with; `expected`: a consultation is planned. */
  because: ItemDisposal | 'open' | 'expected'
  /** „an den Sozialausschuss, bis März“. */
  note: string | null
}

const reasons: Readonly<Record<LeftItem['because'], string>> = {
  ...itemDisposalLabel,
  open: 'nicht behandelt',
  expected: 'Beratung vorgesehen',
}

/** An item that an earlier session left, as it is offered to the next. */
export const carriedItem = (item: LeftItem): OfferedItem => ({
  title: item.title,
  isPublic: item.isPublic,
  matterId: item.matterId,
  rapporteur: item.rapporteur,
  from: `${item.session}: ${reasons[item.because]}${item.note ? ` (${item.note})` : ''}`,
  usual: item.because === 'postponed',
})

/**
 * Whether a referral goes to the organization, by the words that say where: it does, or they name no
 * organization that is known.
 */
export function isReferredTo(
  note: string | null,
  name: string,
  others: readonly string[],
): boolean {
  const words = (note ?? '').toLocaleLowerCase('de')
  const names = (organization: string) => words.includes(organization.toLocaleLowerCase('de'))
  return names(name) || !others.some(names)
}
