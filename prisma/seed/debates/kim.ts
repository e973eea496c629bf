import { ids } from '../ids'
import { paraphrase, quote, report, type SeedRecord } from '../record'

const agendaItemId = ids.agendaItems.kim
const { organizations, persons, motions, statements } = ids

/** What the concept provides for: the report's account, not a speaker's words. */
const item: SeedRecord = {
  kind: 'agenda_item',
  id: agendaItemId,
  payload: {
    sessionId: ids.session,
    matterId: ids.matters.kim,
    number: null,
    position: 1,
    slug: 'kommunales-integrationsmanagement-kim',
    title: 'Kommunales Integrationsmanagement (KIM)',
    titleReported: false,
    summary:
      'KIM muss warten: Auf Antrag der Grünen soll sich im September zuerst der Sozialausschuss mit dem Konzept befassen und es überarbeiten. Dafür gab es eine große Mehrheit, gegen die AfD und bei Enthaltung der SPD. Die Stimmenzahlen sind nicht berichtet.',
    plainSummary:
      'KIM ist die Abkürzung für Kommunales Integrationsmanagement. Das ist ein Programm des Landes. Es soll Menschen helfen, die eingewandert sind. Der Kreistag will damit noch warten. Im September soll zuerst der Sozialausschuss über das Konzept sprechen und es überarbeiten. Die Grünen haben das beantragt. Die meisten im Kreistag waren dafür. Die AfD war dagegen, die SPD hat sich enthalten. Wie viele Personen wie abgestimmt haben, wissen wir nicht. Der Landrat hatte vorher gewarnt: Die Zusage des Landes für das Geld liege schon vor, und man solle sie nicht gefährden. Vielleicht beginnt KIM deshalb erst im Jahr nach der Sitzung. So steht es im Bericht.',
    note: 'Der Bericht unterbricht diese Debatte durch den Abschnitt über die Regenbogenbeleuchtung und kommt dann auf sie zurück. Die Beiträge stehen in der Reihenfolge des Berichts; ob sie auch so aufeinander folgten, ist nicht berichtet. Ob neben dem Antrag der Grünen über den Start von KIM selbst abgestimmt wurde, ist ebenfalls nicht berichtet.',
    facts: [
      {
        kind: 'background',
        text: 'Das Kommunale Integrationsmanagement, kurz KIM, ist ein Programm des Landes für eingewanderte Menschen.',
        note: 'Neben eingewanderten Menschen spricht der Bericht auch von Flüchtlingen und von Geflüchteten.',
        citations: [
          report('Absatz 1'),
          report('Absatz 2'),
          report('Zwischenüberschrift vor Absatz 3'),
        ],
      },
      {
        kind: 'background',
        text: 'Das Programm des Landes ist befristet, zunächst bis Ende 2022.',
        citations: [report('Absatz 3')],
      },
      {
        kind: 'background',
        text: 'Ein Bescheid des Landes über die Förderung lag schon vor.',
        citations: [report('Absatz 3')],
      },
      {
        kind: 'background',
        text: 'Das Konzept für KIM gibt das Land vor. Berichtet wird von drei Teilen, die Bausteine heißen.',
        verbatim: 'Baustein',
        citations: [report('Absatz 4', 'Baustein')],
      },
      {
        kind: 'figure',
        text: 'Erster Baustein: vier Planstellen im Kommunalen Integrationszentrum der Kreisverwaltung.',
        verbatim: 'strategische Overhead',
        value: 4,
        unit: 'Planstellen',
        citations: [report('Absatz 4', 'strategische Overhead')],
      },
      {
        kind: 'figure',
        text: 'Zweiter Baustein: sechs Case Manager in den Kommunen.',
        verbatim: 'Case Manager',
        value: 6,
        unit: 'Case Manager',
        citations: [report('Absatz 1', 'Case Manager'), report('Absatz 4', 'Case Manager')],
      },
      {
        kind: 'figure',
        text: 'Davon für Wittgenstein: einer.',
        value: 1,
        unit: 'Case Manager',
        partOf: 5,
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Davon für das südliche Siegerland: einer.',
        value: 1,
        unit: 'Case Manager',
        partOf: 5,
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Davon für Kreuztal und Hilchenbach zusammen: einer.',
        value: 1,
        unit: 'Case Manager',
        partOf: 5,
        // The report lists the places with commas; only this grouping gives the six it names.
        note: 'Die Zusammenfassung der beiden Städte folgt aus der Aufzählung im Bericht: Nur so ergibt die Verteilung sechs.',
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Davon für Netphen und Freudenberg zusammen: einer.',
        value: 1,
        unit: 'Case Manager',
        partOf: 5,
        note: 'Die Zusammenfassung der beiden Städte folgt aus der Aufzählung im Bericht: Nur so ergibt die Verteilung sechs.',
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Davon für die Stadt Siegen: zwei.',
        value: 2,
        unit: 'Case Manager',
        partOf: 5,
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Die Case Manager sind für elf Kommunen da und sollen dort die Integration von Flüchtlingen unterstützen.',
        value: 11,
        unit: 'Kommunen',
        citations: [report('Absatz 1')],
      },
      {
        kind: 'background',
        text: 'In den Kommunen sollen die Case Manager neue Angebote der Beratung einführen.',
        verbatim: 'lebenslagenbezogene Beratungsangebote',
        citations: [report('Absatz 4', 'lebenslagenbezogene Beratungsangebote')],
      },
      {
        kind: 'figure',
        text: 'Dritter Baustein: zwei weitere Personalstellen bei Ausländer- und Einbürgerungsbehörde.',
        value: 2,
        unit: 'Personalstellen',
        note: 'Der Bericht nennt je eine Stelle für den Kreis und für die Stadt Siegen; die Summe ist von der Redaktion gebildet.',
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Davon für den Kreis: eine.',
        value: 1,
        unit: 'Personalstelle',
        partOf: 13,
        citations: [report('Absatz 4')],
      },
      {
        kind: 'figure',
        text: 'Davon für die Stadt Siegen: eine.',
        value: 1,
        unit: 'Personalstelle',
        partOf: 13,
        citations: [report('Absatz 4')],
      },
      {
        kind: 'consequence',
        text: 'KIM beginnt möglicherweise erst im Jahr nach der Sitzung.',
        note: 'Der Bericht gibt das in indirekter Rede wieder, im Anschluss an die Warnung des Landrats. Ob es dessen Worte sind, sagt er nicht ausdrücklich.',
        citations: [report('Absatz 3')],
      },
    ],
    citations: [report('Absätze 1 bis 4, 7 und 8')],
  },
}

const motion: SeedRecord = {
  kind: 'motion',
  id: motions.kimReferral,
  payload: {
    agendaItemId,
    position: 1,
    // A referral, not a postponement: the report names a committee and a task for it, and the
    // month only as the time of that committee's work.
    kind: 'referral',
    title: 'Konzept für KIM zuerst im Sozialausschuss',
    text: 'Der Sozialausschuss soll im September über das Konzept für KIM beraten und es überarbeiten.',
    textIsVerbatim: false,
    outcome: 'carried',
    outcomeNote: 'An den Sozialausschuss, für September.',
    moverReported: true,
    movers: [{ organizationId: organizations.gruene, personId: null }],
    citations: [report('Absatz 3')],
  },
}

const vote: SeedRecord = {
  kind: 'vote',
  id: ids.votes.kimReferral,
  payload: {
    motionId: motions.kimReferral,
    position: 1,
    subject: 'Konzept für KIM zuerst im Sozialausschuss',
    method: 'unknown',
    majority: 'simple',
    polarity: 'for_motion',
    statutorySeats: null,
    present: null,
    yes: null,
    no: null,
    abstain: null,
    invalid: null,
    stated: 'mit großer Mehrheit',
    statedOutcome: 'carried',
    note: 'Berichtet ist nur die Haltung von AfD und SPD. Wie die übrigen Fraktionen und der Landrat abstimmten, ist nicht berichtet.',
    // Only those whose position is reported: the others are not derived from the majority.
    factionVotes: [
      { organizationId: organizations.afd, position: 'no', yes: null, no: null, abstain: null },
      {
        organizationId: organizations.spd,
        position: 'abstain',
        yes: null,
        no: null,
        abstain: null,
      },
    ],
    ballots: [],
    citations: [report('Absatz 3', 'mit großer Mehrheit')],
  },
}

const speeches: SeedRecord[] = [
  {
    kind: 'statement',
    id: statements.kimLandratWarning,
    payload: {
      agendaItemId,
      position: 1,
      personId: persons.andreasMueller,
      factionId: null,
      office: 'Landrat',
      motionId: motions.kimReferral,
      stance: 'against',
      note: 'Die Warnung ging der Abstimmung voraus und blieb ohne Erfolg. Ob sie und das spätere Werben des Landrats für den Start ein einziger Beitrag waren, ist nicht berichtet.',
      passages: [
        paraphrase(
          'Er warnte davor, die Förderung aufs Spiel zu setzen, über die das Land schon einen Bescheid erteilt habe.',
        ),
      ],
      citations: [report('Absatz 3')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimMenn,
    payload: {
      agendaItemId,
      position: 2,
      personId: persons.menn,
      factionId: organizations.gruene,
      passages: [
        paraphrase('Sie kritisierte das Konzept des Landes:'),
        quote('sehr theoretisch'),
        paraphrase(
          'Die Menschen, für die es gedacht sei, kämen selbst nicht vor. Zudem sei der falsche Ausschuss mit der Integration betraut worden: der Schulausschuss statt des Sozialausschusses, dem Mitglieder aus den Wohlfahrtsverbänden angehörten.',
        ),
      ],
      citations: [report('Absatz 4')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimZaum,
    payload: {
      agendaItemId,
      position: 3,
      personId: persons.zaum,
      factionId: organizations.afd,
      office: 'Fraktionschef',
      // No stance: how his faction voted on the motion says nothing about what he said of it.
      note: 'Die Kritik gilt KIM als solchem. Was er zum Antrag der Grünen sagte, ist nicht berichtet.',
      passages: [
        paraphrase('Mit KIM war er im Ganzen nicht einverstanden. Arbeiten würden dort:'),
        quote(
          'Vertriebsprofis für Sozialleistungen, die Flüchtlingen Wünsche erfüllen, von denen diese gar nicht wissen, dass sie sie haben',
        ),
        paraphrase('Was Integration für die Geflüchteten sei:'),
        quote('Bringschuld'),
        quote('sie beginnt im Kopf und nicht bei Case Managern.'),
      ],
      // His office stands there, not where his words on KIM do.
      citations: [report('Absatz 6'), report('Absatz 7')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimFeyConcept,
    payload: {
      agendaItemId,
      position: 4,
      personId: persons.fey,
      factionId: organizations.linke,
      note: 'Der Bericht nennt sie in dieser Debatte an zwei Stellen. Ob es zwei Beiträge waren, sagt er nicht.',
      passages: [
        paraphrase('Sie bemängelte, wie das Konzept formuliert ist:'),
        quote('sehr entmenschlicht'),
        paraphrase('Dass die Wohlfahrtsverbände daran nicht mitgearbeitet hätten:'),
        quote('geht gar nicht'),
      ],
      citations: [report('Absatz 7')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimBertelmann,
    payload: {
      agendaItemId,
      position: 5,
      personId: persons.bertelmann,
      factionId: organizations.uwg,
      passages: [
        paraphrase('Dass das Programm des Landes befristet ist, beurteilte er so:'),
        quote('fragwürdig'),
        paraphrase('Für den Fall, dass es weitergeht, sagte er:'),
        quote('zahlen das in der letzten Konsequenz die Gemeinden über die Kreisumlage'),
      ],
      citations: [report('Absatz 7')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimWied,
    payload: {
      agendaItemId,
      position: 6,
      personId: persons.wied,
      factionId: null,
      office: 'amtierender Sozialdezernent',
      replyToId: statements.kimBertelmann,
      passages: [paraphrase('Er entgegnete, das Land bereite vor, KIM auf Dauer zu finanzieren.')],
      citations: [report('Absatz 7')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimLandratStart,
    payload: {
      agendaItemId,
      position: 7,
      personId: persons.andreasMueller,
      factionId: null,
      office: 'Landrat',
      motionId: motions.kimReferral,
      stance: 'against',
      note: 'Der Bericht trennt diese Stelle von der Warnung des Landrats, die er zuerst nennt. Ob beides ein einziger Beitrag war, ist nicht berichtet.',
      passages: [
        paraphrase(
          'Er bat um einen Beschluss für den Start: So könnten erste Fachkräfte eingestellt werden und am Konzept arbeiten. Erst dann lasse sich auch über die praktische Arbeit in den Orten beraten.',
        ),
        quote('Solange wir nicht starten, ist da keiner.'),
      ],
      citations: [report('Absatz 8'), report('Zwischenüberschrift vor Absatz 7')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimSittler,
    payload: {
      agendaItemId,
      position: 8,
      personId: persons.sittler,
      factionId: organizations.spd,
      passages: [
        paraphrase('Er warnte vor einer Ablehnung. Für den Kreistag wäre sie:'),
        quote('ein verheerendes Signal'),
        paraphrase('KIM sei ein Vorhaben der Landesregierung von CDU und FDP.'),
      ],
      citations: [report('Absatz 8')],
    },
  },
  {
    kind: 'statement',
    id: statements.kimFeyDeportations,
    payload: {
      agendaItemId,
      position: 9,
      personId: persons.fey,
      factionId: organizations.linke,
      note: 'Der Bericht nennt sie in dieser Debatte an zwei Stellen. Ob es zwei Beiträge waren, sagt er nicht.',
      passages: [
        paraphrase('Sie hegte den Verdacht, KIM könnte auch bei Abschiebungen mithelfen müssen:'),
        quote('Das Vertrauen ist auf meiner Seite nicht ganz so groß.'),
      ],
      citations: [report('Absatz 8')],
    },
  },
]

export const kim: SeedRecord[] = [item, motion, vote, ...speeches]
