'use client'

import { Notice } from '@/components/notice'
import type { MinutesStanding } from '@/domain/desk/state'
import { useDesk } from './desk-context'

type Told = Exclude<MinutesStanding, 'draft'>

const TITLES: Readonly<Record<Told, string>> = {
  partly_signed: 'Die Niederschrift ist zum Teil unterschrieben.',
  signed: 'Die Niederschrift ist unterschrieben.',
  final: 'Die Niederschrift ist genehmigt oder veröffentlicht.',
  cleared: 'Die Unterschriften unter der Niederschrift gelten nicht mehr.',
}

const CONSEQUENCES: Readonly<Record<Told, string>> = {
  partly_signed: 'Wer hier noch etwas ändert, macht die Unterschriften ungültig.',
  signed:
    'Wer hier noch etwas ändert, macht sie wieder zum Entwurf, der neu unterschrieben werden muss.',
  final: 'Was hier noch geändert wird, muss in ihr sichtbar berichtigt werden.',
  cleared:
    'Nach der Unterschrift ist hier etwas geändert worden; es muss neu unterschrieben werden.',
}

/** That minutes were signed, before something is changed and after it. */
export function MinutesNotice() {
  const { state } = useDesk()
  if (state.minutes === 'draft') return null
  return (
    <div className="mb-24">
      <Notice tone="warning" title={TITLES[state.minutes]}>
        <p>
          {CONSEQUENCES[state.minutes]}{' '}
          <a href={`/admin/sitzungen/${state.sessionId}/niederschrift`}>Zur Niederschrift</a>
        </p>
      </Notice>
    </div>
  )
}
