import { ids } from '../ids'
import { paraphrase, quote, report, type SeedRecord } from '../record'

const agendaItemId = ids.agendaItems.regenbogen
const { organizations, persons, motions, statements } = ids

const item: SeedRecord = {
  kind: 'agenda_item',
  id: agendaItemId,
  payload: {
    sessionId: ids.session,
    matterId: ids.matters.regenbogen,
    number: null,
    position: 2,
    slug: 'regenbogenbeleuchtung-des-kreishauses',
    title: 'Regenbogenbeleuchtung des Kreishauses',
    titleReported: false,
    summary:
      'Christian Zaum (AfD) wollte die Beleuchtung des Kreishauses in Regenbogenfarben als dringlichen Punkt behandeln lassen. Der Landrat sah keine Dringlichkeit. Ob und wie der Kreistag darüber abstimmte, ist nicht berichtet.',
    plainSummary:
      'Am Abend des Fußballspiels Deutschland gegen Ungarn leuchtete das Kreishaus in den Farben des Regenbogens. Das war ein Protest gegen Gesetze in Ungarn, die sich gegen homosexuelle und trans Menschen richten. Christian Zaum von der AfD fand: Der Landrat hätte neutral bleiben müssen. Er wollte, dass der Kreistag sofort darüber spricht. Der Kreistag sollte das Verhalten des Landrats vielleicht tadeln. Der Landrat sagte: Das ist nicht dringend, denn es ist schon vorbei. Was aus dem Antrag wurde, wissen wir nicht.',
    note: 'Beantragt war, das Thema nachträglich auf die Tagesordnung zu nehmen. Ob es dazu kam, ist nicht berichtet; hier steht es als eigener Punkt, weil darüber gesprochen wurde.',
    facts: [
      {
        kind: 'background',
        text: 'Auch das Kreishaus war am Abend des Spiels Deutschland gegen Ungarn bei der Fußball-Europameisterschaft in Regenbogenfarben beleuchtet.',
        note: 'Der Tag steht nicht im Bericht; das Spiel war am 23. Juni 2021.',
        citations: [
          report('Absatz 5'),
          { sourceId: ids.sources.match, locator: 'Tag des Spiels', excerpt: null },
        ],
      },
      {
        kind: 'background',
        text: 'Die Beleuchtung war ein Protest gegen homo- und transfeindliche Gesetze in Ungarn.',
        citations: [report('Absatz 5')],
      },
    ],
    citations: [report('Absätze 5 und 6')],
  },
}

/** No vote on it is reported, so there is no record of a vote. */
const motion: SeedRecord = {
  kind: 'motion',
  id: motions.regenbogenUrgency,
  payload: {
    agendaItemId,
    position: 1,
    kind: 'urgency',
    title: 'Regenbogenbeleuchtung als dringlicher Punkt der Tagesordnung',
    text: 'Die Tagesordnung soll wegen Dringlichkeit um das Thema erweitert werden. Ziel ist es, das Verhalten des Landrats „gegebenenfalls zu missbilligen“.',
    textIsVerbatim: false,
    outcome: 'not_reported',
    outcomeNote: 'Ob und wie abgestimmt wurde, ist nicht berichtet.',
    moverReported: true,
    movers: [{ organizationId: null, personId: persons.zaum }],
    citations: [report('Absatz 6', 'gegebenenfalls zu missbilligen')],
  },
}

const speeches: SeedRecord[] = [
  {
    kind: 'statement',
    id: statements.regenbogenZaum,
    payload: {
      agendaItemId,
      position: 1,
      personId: persons.zaum,
      factionId: organizations.afd,
      office: 'Fraktionschef',
      motionId: motions.regenbogenUrgency,
      stance: 'for',
      passages: [
        paraphrase('Mit der Beleuchtung, stellte er fest, habe der Landrat eine'),
        quote('politische Botschaft ausgesendet'),
        quote('das entspricht nicht der Neutralitätspflicht.'),
        paraphrase(
          'Er beantragte, das Thema als dringlich auf die Tagesordnung zu setzen. Ziel sei es, das Verhalten des Landrats:',
        ),
        quote('gegebenenfalls zu missbilligen'),
      ],
      citations: [report('Absatz 5'), report('Absatz 6')],
    },
  },
  {
    kind: 'statement',
    id: statements.regenbogenLandrat,
    payload: {
      agendaItemId,
      position: 2,
      personId: persons.andreasMueller,
      factionId: null,
      office: 'Landrat',
      motionId: motions.regenbogenUrgency,
      stance: 'against',
      replyToId: statements.regenbogenZaum,
      passages: [
        quote('Da der Vorgang in der Vergangenheit liegt, kann ich keine Dringlichkeit erkennen.'),
      ],
      citations: [report('Absatz 6')],
    },
  },
]

export const regenbogen: SeedRecord[] = [item, motion, ...speeches]
