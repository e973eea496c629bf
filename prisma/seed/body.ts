import { nrwRules } from '@/domain/procedure/rules'
import { ids } from './ids'
import type { SeedRecord } from './record'

/**
 * The county. Its procedure is that of the Kreisordnung NRW; what its Geschäftsordnung sets is unknown.
 *
 * The statutory number of members is not in the report: 54 elected members and the Landrat (§ 25
 * KrO NRW), who belongs to the Kreistag by law. The record of the Kreistag cites where it is from.
 */
export const body: SeedRecord[] = [
  {
    kind: 'body',
    id: ids.body,
    payload: {
      slug: 'siegen-wittgenstein',
      name: 'Kreis Siegen-Wittgenstein',
      shortName: 'Siegen-Wittgenstein',
      ags: '05970',
      hostName: null,
      rules: nrwRules,
      contactEmail: null,
      terms: [
        {
          id: ids.term,
          name: 'Wahlperiode 2020–2025',
          startDate: null,
          endDate: null,
          statutorySeats: 55,
        },
      ],
    },
  },
]
