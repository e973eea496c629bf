import { ids } from './ids'
import { report, type SeedRecord } from './record'

/**
 * The threads that the debates belong to. What became of the follow-ups is not reported, so none is
 * called open or done.
 */
export const matters: SeedRecord[] = [
  {
    kind: 'matter',
    id: ids.matters.kim,
    payload: {
      slug: 'kommunales-integrationsmanagement-kim',
      title: 'Kommunales Integrationsmanagement (KIM)',
      summary:
        'KIM ist ein Landesprogramm für eingewanderte Menschen. Bevor es im Kreis beginnt, soll sich der Sozialausschuss mit dem Konzept befassen.',
      responsibleOfficeId: null,
      followUps: [
        {
          text: 'Der Sozialausschuss berät das Konzept für KIM und überarbeitet es. Genannt ist nur der Monat; das Jahr 2021 folgt aus der zeitlichen Einordnung der Sitzung.',
          organizationId: ids.organizations.sozialausschuss,
          motionId: ids.motions.kimReferral,
          due: '2021-09',
          state: 'unknown',
          citations: [report('Absatz 3')],
        },
      ],
      consultations: [
        {
          organizationId: ids.organizations.sozialausschuss,
          agendaItemId: null,
          role: 'Beratung und Überarbeitung des Konzepts',
          expected: '2021-09',
        },
      ],
      citations: [
        report('Absatz 2'),
        report('Zwischenüberschrift vor Absatz 3'),
        report('Absatz 3'),
      ],
    },
  },
  {
    kind: 'matter',
    id: ids.matters.regenbogen,
    payload: {
      slug: 'regenbogenbeleuchtung-des-kreishauses',
      title: 'Regenbogenbeleuchtung des Kreishauses',
      summary:
        'Das Kreishaus leuchtete während der Fußball-EM an einem Abend in Regenbogenfarben. Christian Zaum (AfD) wollte das im Kreistag behandeln lassen.',
      responsibleOfficeId: null,
      followUps: [],
      consultations: [],
      citations: [report('Absatz 5'), report('Absatz 6')],
    },
  },
  {
    kind: 'matter',
    id: ids.matters.integrationshelfer,
    payload: {
      slug: 'ausgleich-fuer-integrationshelfer',
      title: 'Ausgleich für Integrationshelfer',
      summary:
        'Integrationshelfer für behinderte Kinder haben in der Pandemie Einkommen verloren. Bund und Kreis gleichen den Verlust aus; mit den Mitteln des Kreises sind es 100 Prozent. Das Thema war schon früher strittig; frühere Beratungen sind hier nicht erfasst.',
      responsibleOfficeId: null,
      followUps: [
        {
          text: 'Der Kreis zahlt seinen Anteil am Ausgleich, der die Leistung des Bundes auf 100 Prozent ergänzt, bis Ende 2021 weiter; das Jahr folgt aus der zeitlichen Einordnung der Sitzung.',
          organizationId: null,
          motionId: ids.motions.compensation,
          due: '2021-12-31',
          state: 'unknown',
          citations: [report('Absatz 9')],
        },
      ],
      consultations: [],
      citations: [report('Absatz 9')],
    },
  },
]
