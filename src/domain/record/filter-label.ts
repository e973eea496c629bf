import type { ActiveFilter, FilterLabels } from './search-filters'
import { formatGerman } from '@/domain/time/edtf'
import { PassageKind, passageKindLabel, Stance, stanceLabel } from '@/domain/vocabulary'

const PREFIX: Partial<Record<ActiveFilter['name'], string>> = {
  session: 'Sitzung: ',
  matter: 'Vorgang: ',
}

/** A filter in force, in words; what has no public name stands as it is in the address. */
export function filterLabel({ name, value }: ActiveFilter, labels: FilterLabels): string {
  switch (name) {
    case 'kind':
      return `nur ${passageKindLabel[PassageKind.parse(value)]}`
    case 'stance':
      return stanceLabel[Stance.parse(value)]
    case 'from':
      return `ab ${formatGerman(value)}`
    case 'to':
      return `bis ${formatGerman(value)}`
    default:
      return `${PREFIX[name] ?? ''}${labels[name]?.[value] ?? value}`
  }
}
