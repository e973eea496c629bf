import { ids } from '../ids'
import { paraphrase, quote, report, type SeedRecord } from '../record'

const agendaItemId = ids.agendaItems.integrationshelfer
const { organizations, persons, motions, statements } = ids

const item: SeedRecord = {
  kind: 'agenda_item',
  id: agendaItemId,
  payload: {
    sessionId: ids.session,
    matterId: ids.matters.integrationshelfer,
    number: null,
    position: 3,
    slug: 'ausgleich-fuer-integrationshelfer',
    title: 'Ausgleich für Integrationshelfer',
    titleReported: false,
    summary:
      'Der Kreis stockt den Ausgleich für Integrationshelfer, die in der Pandemie weniger verdienen, bis zum Jahresende weiter von 75 auf 100 Prozent auf. Dafür stimmten 29 Mitglieder des Kreistags, 24 stimmten dagegen.',
    plainSummary:
      'Integrationshelfer unterstützen Kinder mit Behinderung. In der Pandemie haben sie weniger verdient. Der Bund gleicht das zu 75 Prozent aus. Der Kreis legt eigenes Geld dazu. So werden es 100 Prozent. Der Kreistag hat beschlossen: Das bleibt so bis zum Ende des Jahres. 29 Mitglieder waren dafür, 24 waren dagegen. Die Stimmen dagegen kamen von Mitgliedern der CDU, der AfD, der FDP und der UWG.',
    note: 'Die Beiträge stehen in der Reihenfolge des Berichts. Der Titel folgt einer Zwischenüberschrift des Berichts.',
    facts: [
      {
        kind: 'background',
        text: 'Es ging um Inklusion, genauer darum, Integrationshelfern behinderter Kinder das zu ersetzen, was sie in der Pandemie nicht verdienen konnten. Das Thema war nicht zum ersten Mal strittig.',
        citations: [report('Zwischenüberschrift vor Absatz 9'), report('Absatz 9')],
      },
      {
        kind: 'figure',
        text: 'Der Bund leistet einen Ausgleich in Höhe von 75 Prozent.',
        value: 75,
        unit: 'Prozent',
        citations: [report('Absatz 9')],
      },
      {
        kind: 'background',
        text: 'Der Ausgleich des Bundes beruht auf dem Sozialdienstleister-Einsatzgesetz (SodEG).',
        verbatim: 'Sozialdienstleiser-Entsendegesetz',
        note: 'Der Bericht schreibt „Sozialdienstleiser-Entsendegesetz“. Richtig ist: Sozialdienstleister-Einsatzgesetz (SodEG), ein Bundesgesetz vom 27. März 2020 (BGBl. I S. 575, 578); dessen Zuschüsse betragen höchstens 75 Prozent, was zu den berichteten 75 Prozent passt.',
        citations: [
          report('Absatz 9', 'Sozialdienstleiser-Entsendegesetz'),
          {
            sourceId: ids.sources.compensationLaw,
            locator: 'Titel des Gesetzes und § 3 Satz 5',
            excerpt: null,
          },
        ],
      },
      {
        kind: 'figure',
        text: 'Der Kreis hat den Ausgleich bisher mit eigenem Geld auf 100 Prozent ergänzt.',
        value: 100,
        unit: 'Prozent',
        citations: [report('Absatz 9')],
      },
      {
        kind: 'position',
        text: 'Invema, ein Verein aus Kreuztal, hatte den Gedanken an Kurzarbeit zuvor verworfen: Viele seiner Beschäftigten hätten nur eine geringfügige Stelle; Kurzarbeit würde sie unmittelbar in Hartz IV bringen.',
        organizationId: organizations.invema,
        note: 'Der Bericht gibt die Haltung des Vereins wieder; einen Redebeitrag des Vereins in der Sitzung nennt er nicht.',
        citations: [report('Absatz 10')],
      },
    ],
    citations: [report('Zwischenüberschrift vor Absatz 9'), report('Absätze 9 und 10')],
  },
}

const motion: SeedRecord = {
  kind: 'motion',
  id: motions.compensation,
  payload: {
    agendaItemId,
    position: 1,
    kind: 'substantive',
    title: 'Ausgleich bis zum Jahresende auf 100 Prozent aufstocken',
    text: 'Der Kreis legt weiterhin, bis zum Ende des Jahres, eigenes Geld zum Ausgleich des Bundes dazu; zusammen ergibt das 100 Prozent.',
    textIsVerbatim: false,
    outcome: 'carried',
    outcomeNote: 'Gilt bis Ende 2021; das Jahr folgt aus der zeitlichen Einordnung der Sitzung.',
    moverReported: false,
    movers: [],
    citations: [report('Absatz 9')],
  },
}

const someNo = (organizationId: string) =>
  ({ organizationId, position: 'some_no', yes: null, no: null, abstain: null }) as const

const vote: SeedRecord = {
  kind: 'vote',
  id: ids.votes.compensation,
  payload: {
    motionId: motions.compensation,
    position: 1,
    subject: 'Ausgleich bis zum Jahresende auf 100 Prozent aufstocken',
    method: 'unknown',
    majority: 'simple',
    polarity: 'for_motion',
    statutorySeats: null,
    present: null,
    yes: 29,
    no: 24,
    abstain: null,
    invalid: null,
    stated: null,
    statedOutcome: null,
    note: 'Mit Nein stimmten Mitglieder aus den Reihen der vier Genannten; wie viele aus jeder und ob eine davon geschlossen stimmte, ist nicht berichtet. Von wem die Ja-Stimmen kamen, ist ebenfalls nicht berichtet.',
    factionVotes: [
      someNo(organizations.cdu),
      someNo(organizations.afd),
      someNo(organizations.fdp),
      someNo(organizations.uwg),
    ],
    ballots: [],
    citations: [report('Absatz 9')],
  },
}

const speeches: SeedRecord[] = [
  {
    kind: 'statement',
    id: statements.helpersDroege,
    payload: {
      agendaItemId,
      position: 1,
      personId: persons.droege,
      factionId: organizations.cdu,
      passages: [
        paraphrase(
          'Nach seiner Ansicht stand den Trägern, die Integrationshelfer einsetzen, Kurzarbeit offen.',
        ),
        quote('Andere Träger haben Kurzarbeit sehr wohl genutzt'),
        paraphrase('Für Invema habe er'),
        quote('kein Verständnis, dass es Verweigerung von Kurzarbeit bei Invema gibt'),
      ],
      citations: [report('Absatz 10')],
    },
  },
  {
    kind: 'statement',
    id: statements.helpersGuidoMueller,
    payload: {
      agendaItemId,
      position: 2,
      personId: persons.guidoMueller,
      factionId: organizations.fdp,
      note: 'Gemeint ist nach dem Zusammenhang der Verein Invema.',
      passages: [
        paraphrase(
          'Er wollte wissen, ob ein Teil der Zahlungen auch an den Verein und dessen Verwaltung gehe.',
        ),
      ],
      citations: [report('Absatz 10')],
    },
  },
  {
    kind: 'statement',
    id: statements.helpersSetzer,
    payload: {
      agendaItemId,
      position: 3,
      personId: persons.setzer,
      factionId: null,
      office: 'Dezernent',
      replyToId: statements.helpersGuidoMueller,
      note: 'Gemeint ist nach dem Zusammenhang der Verein Invema.',
      passages: [
        paraphrase('Ein ausdrückliches Nein gab er nach dem Bericht nicht:'),
        quote('Als Arbeitgeber hat der Verein natürlich Kosten.'),
      ],
      citations: [report('Absatz 10')],
    },
  },
  {
    kind: 'statement',
    id: statements.helpersGeorgi,
    payload: {
      agendaItemId,
      position: 4,
      personId: persons.georgi,
      factionId: organizations.linke,
      passages: [
        quote(
          'An den Personalkosten verdient kein Träger etwas. Es geht um den Ausgleich von Einkommensverlusten.',
        ),
      ],
      citations: [report('Absatz 10')],
    },
  },
  {
    kind: 'statement',
    id: statements.helpersStephan,
    payload: {
      agendaItemId,
      position: 5,
      personId: persons.stephan,
      factionId: organizations.afd,
      passages: [
        paraphrase(
          'Ob Integrationshilfe an Regelschulen nötig ist, bezweifelte sie und verwies auf Förderschulen.',
        ),
        quote('Uns wäre es lieber, Integration würde anders funktionieren.'),
      ],
      citations: [report('Absatz 10')],
    },
  },
]

export const integrationshelfer: SeedRecord[] = [item, motion, vote, ...speeches]
