/** What was said in an invented council, to be searched by people who half remember it. */

export interface Said {
  id: string
  /** The day of the session. */
  day: string
  kind: 'quote' | 'paraphrase'
  text: string
}

const DAYS = {
  19: '2019-03-14',
  20: '2020-06-18',
  21: '2021-06-24',
  22: '2022-09-15',
  23: '2023-12-07',
  24: '2024-11-21',
}

type Row = [id: string, year: keyof typeof DAYS, kind: 'q' | 'p', text: string]

const cycling: Row[] = [
  [
    'rad1',
    24,
    'q',
    'Der Radweg zwischen Almfeld und Erlbrück wird im Frühjahr gebaut, das habe ich versprochen und das halte ich.',
  ],
  ['rad2', 24, 'p', 'Der Radweg zwischen Almfeld und Erlbrück solle im Frühjahr gebaut werden.'],
  [
    'rad3',
    21,
    'q',
    'Wir bauen Radwege, wo Kinder zur Schule fahren, und nicht dort, wo es am billigsten ist.',
  ],
  [
    'rad4',
    22,
    'q',
    'Das Radwegenetz im Kreis hat Lücken, die jeder kennt, der einmal ohne Auto zum Bahnhof wollte.',
  ],
  ['rad5', 19, 'q', 'Ein Radweg kostet Geld, aber kein Radweg kostet Gesundheit.'],
  ['rad6', 23, 'p', 'Der Radverkehr nehme zu; auf den Landstraßen fehle es an Platz.'],
  ['rad7', 20, 'q', 'Die Straße nach Hohenrode ist schmal, und wer dort Rad fährt, braucht Mut.'],
  [
    'rad8',
    21,
    'q',
    'Wer vom Bahnhof kommt, sucht den Radweg vergeblich, und wer zur Schule will, auch.',
  ],
  ['rad9', 22, 'q', 'Der Weg dahin ist weit, und niemand hat ein Rad, das von allein rollt.'],
  ['rad10', 23, 'q', 'Wir haben lange beraten und gerade deshalb entschieden.'],
]

const helpers: Row[] = [
  [
    'helf1',
    24,
    'q',
    'Die Integrationshelfer leisten in den Klassen eine Arbeit, die niemand sonst leistet.',
  ],
  ['helf2', 23, 'q', 'Ein Helfer für elf Kinder, das ist keine Hilfe, das ist eine Zumutung.'],
  [
    'helf3',
    21,
    'q',
    'Wir danken den Helferinnen und Helfern, die in der Flutnacht Sandsäcke getragen haben.',
  ],
  [
    'helf4',
    22,
    'p',
    'Die Zahl der Schulassistenzen sei seit dem Vorjahr um ein Drittel gestiegen.',
  ],
  ['helf5', 24, 'q', 'Schulassistenz ist kein Almosen, sondern ein Rechtsanspruch.'],
  ['helf6', 20, 'q', 'Wer steht den Familien bei, wenn der Unterricht ausfällt?'],
  ['helf7', 19, 'q', 'Die Integration gelingt, wo Helfer und Nachbarn sich kennen.'],
  ['helf8', 22, 'q', 'Ich frage die Verwaltung, wie viele Integrationskräfte fehlen.'],
  ['helf9', 23, 'p', 'Die Helfer des Katastrophenschutzes sollten eine Ehrenamtskarte erhalten.'],
  ['helf10', 20, 'q', 'Mit Corona-Hilfen allein retten wir kein Wirtshaus.'],
  ['helf11', 21, 'q', 'Die Coronahilfen sind zu spät gekommen, bei manchen gar nicht.'],
  ['helf12', 21, 'p', 'Die Hilfen in der Corona-Zeit seien ungleich verteilt worden.'],
  ['helf13', 22, 'q', 'Die Fluthilfe des Landes ist in Erlbrück bis heute nicht angekommen.'],
  ['helf14', 19, 'q', 'Der Integrations-Helfer meiner Tochter wurde zweimal ausgetauscht.'],
]

const refuge: Row[] = [
  ['flucht1', 22, 'q', 'Flüchtlinge brauchen ein Dach, keine Debatte über ihr Gepäck.'],
  [
    'flucht2',
    23,
    'q',
    'Die Fluechtlingsunterkunft in Wiesenau ist für achtzig Menschen geplant und mit hundertzwanzig belegt.',
  ],
  [
    'flucht3',
    23,
    'p',
    'Die Unterbringung der Flüchtlinge koste den Kreis im Jahr vier Millionen Euro.',
  ],
  ['flucht4', 24, 'q', 'Eine Unterkunft ist noch kein Zuhause.'],
  ['flucht5', 22, 'p', 'Für Geflüchtete aus der Ukraine würden Wohnungen gesucht.'],
  ['flucht6', 20, 'q', 'Unsere Flüchtlingshilfe lebt vom Ehrenamt, und das Ehrenamt ist müde.'],
  ['flucht7', 19, 'q', 'Der Flüchtling, von dem hier geredet wird, ist mein Kollege.'],
]

const money: Row[] = [
  [
    'geld1',
    24,
    'q',
    'Die Kreisumlage steigt um zwei Punkte, und die Gemeinden wissen nicht, wovon sie sie bezahlen sollen.',
  ],
  ['geld2', 23, 'p', 'Die Umlage müsse sinken, sonst drohe den Gemeinden die Haushaltssicherung.'],
  ['geld3', 22, 'q', 'Wer die Umlage senkt, muss sagen, welche Schule er schließt.'],
  ['geld4', 21, 'q', 'Der Haushalt ist kein Wunschzettel.'],
  [
    'geld5',
    24,
    'p',
    'Der Haushalt für das kommende Jahr weise ein Defizit von zwölf Millionen Euro auf.',
  ],
  [
    'geld6',
    24,
    'q',
    'Ein Nachtragshaushalt im November ist das Eingeständnis, dass der Haushalt im März falsch war.',
  ],
  ['geld7', 19, 'q', 'Die Jugendamtsumlage trifft die Falschen.'],
  [
    'geld8',
    20,
    'p',
    'Die Haushaltsreste aus dem Vorjahr sollten für den Digitalpakt verwendet werden.',
  ],
  ['geld9', 22, 'q', 'Wir verlagern Kosten und nennen das Sparen.'],
  ['geld10', 23, 'q', 'Zwölf Millionen Euro fehlen, und Sie streiten über Kaffee in den Pausen.'],
  [
    'geld11',
    20,
    'q',
    'In einem privaten Haushalt würde man das Schulden nennen, im Kreistag heißt es Investition.',
  ],
  ['geld12', 21, 'q', 'Die Umlagen, die wir erheben, sind Steuern mit anderem Namen.'],
  ['geld13', 23, 'q', 'Die Lage ist ernst, aber nicht hoffnungslos.'],
]

const seams: Row[] = [
  ['naht1', 22, 'q', 'Jedes Tier im Tierheim hat mehr Platz als unsere Akten.'],
  ['naht2', 21, 'p', 'Das Tierheim in Hohenrode brauche einen Zuschuss.'],
  [
    'naht3',
    23,
    'q',
    'Darüber haben wir drei Stunden diskutiert, ohne einen Schritt weiterzukommen.',
  ],
  ['naht4', 20, 'q', 'Der Rat der Gemeinde Almfeld hat einstimmig zugestimmt.'],
  ['naht5', 19, 'q', 'Im Ausschuss wurde lange beraten und wenig geraten.'],
  ['naht6', 24, 'q', 'Der Kreistag ist kein Stadtrat, und ein Stadtrat ist kein Stammtisch.'],
  ['naht7', 22, 'p', 'Der Kreis solle die Tierärzte im Bereitschaftsdienst unterstützen.'],
  ['naht8', 24, 'q', 'Dieser Antrag ist gut gemeint und schlecht formuliert.'],
  ['naht9', 21, 'q', 'Die Sache existiert nur auf dem Papier und wird dort gut verwaltet.'],
]

const transport: Row[] = [
  [
    'bus1',
    24,
    'q',
    'Der Bus nach Hohenrode fährt dreimal am Tag, und einer davon ist der Schulbus.',
  ],
  [
    'bus2',
    23,
    'q',
    'Die Wiesentalbahn ist das Rückgrat des Nahverkehrs, ohne sie steht der Norden des Kreises still.',
  ],
  ['bus3', 22, 'p', 'Die Wiesentalbahn solle bis Erlbrück verlängert werden.'],
  ['bus4', 21, 'q', 'Ein Bürgerbus ersetzt keinen Fahrplan.'],
  [
    'bus5',
    20,
    'q',
    'Die Busse waren leer, weil die Menschen Angst hatten, nicht weil sie lieber zu Hause sind.',
  ],
  ['bus6', 24, 'p', 'Das Busangebot am Wochenende werde verdoppelt.'],
  ['bus7', 19, 'q', 'Nahverkehr heißt: nah am Menschen, nicht nah an der Pleite.'],
  ['bus8', 23, 'q', 'Das schönste Ticket nützt nichts, wo kein Bus fährt.'],
  ['bus9', 22, 'q', 'Wir brauchen den Stundentakt, und zwar bis in die Nacht.'],
  ['bus10', 21, 'p', 'Der Takt der Züge solle verdichtet werden.'],
  [
    'bus11',
    20,
    'q',
    'Der Ausbau der B 62 ist beschlossen, und daran ändert auch die nächste Wahl nichts.',
  ],
  ['bus12', 23, 'q', 'An der B62 sterben jedes Jahr Menschen, weil eine Ampel fehlt.'],
  ['bus13', 22, 'p', 'Die 62 Unterschriften aus Almfeld lägen dem Ausschuss vor.'],
]

const schools: Row[] = [
  [
    'schul1',
    24,
    'q',
    'Die Gesamtschule in Erlbrück hat zweihundert Anmeldungen und hundertvierzig Plätze.',
  ],
  ['schul2', 22, 'q', 'Unsere Schulen brauchen Lehrer, nicht nur Tablets.'],
  ['schul3', 20, 'q', 'Der Digitalpakt ist da, aber das Kabel endet vor der Schule.'],
  ['schul4', 21, 'p', 'Die Schulen sollten bis zum Sommer mit Luftfiltern ausgestattet werden.'],
  ['schul5', 23, 'q', 'Der Kitaplatz ist ein Rechtsanspruch, keine Lotterie.'],
  ['schul6', 23, 'p', 'Im Kreis fehlten vierhundert Kita-Plätze.'],
  ['schul7', 24, 'q', 'Kinder haben keine Lobby, sie haben nur uns.'],
  ['schul8', 19, 'q', 'Die Schule am Park ist marode, und im Winter lernen die Kinder in Jacken.'],
  ['schul9', 22, 'p', 'Die Schule am Park werde saniert.'],
  [
    'schul10',
    21,
    'q',
    'Schülerinnen und Schüler haben auf Feiern verzichtet, nun verzichten wir bitte auf Ausreden.',
  ],
  ['schul11', 24, 'q', 'Der Park an der Schule bleibt offen.'],
  ['schul12', 23, 'p', 'Zwei Lehrerinnen hätten gekündigt.'],
]

const care: Row[] = [
  ['pflege1', 24, 'q', 'Das Krankenhaus in Almfeld bleibt, solange ich Landrat bin.'],
  ['pflege2', 24, 'p', 'Das Krankenhaus in Almfeld solle erhalten bleiben.'],
  ['pflege3', 23, 'q', 'Krankenhäuser rechnen in Fällen, Patienten rechnen in Minuten.'],
  ['pflege4', 22, 'q', 'Die Geburtsstation zu schließen, spart eine Million und kostet Vertrauen.'],
  ['pflege5', 19, 'p', 'Ein Ende der Geburtshilfe sei nicht geplant.'],
  ['pflege6', 22, 'q', 'Eine Klinik ohne Kreißsaal ist ein Haus ohne Tür.'],
  ['pflege7', 20, 'q', 'Die Pflegekräfte haben Applaus bekommen, bezahlt wurden sie nicht.'],
  ['pflege8', 21, 'q', 'Pflege ist Arbeit, und Arbeit muss bezahlt werden.'],
  ['pflege9', 23, 'p', 'Die Pflegestützpunkte würden ausgebaut.'],
  ['pflege10', 20, 'q', 'Im Krankenhausausschuss saß am Ende nur noch der Vorsitzende.'],
]

const climate: Row[] = [
  ['klima1', 23, 'q', 'Windräder sind kein Denkmal, man darf sie auch wieder abbauen.'],
  ['klima2', 24, 'q', 'Ein Windrad auf dem Eichenkamm versorgt dreitausend Wohnungen.'],
  ['klima3', 22, 'p', 'Die Windenergie am Eichenkamm solle ausgebaut werden.'],
  ['klima4', 21, 'q', 'Klimaschutz beginnt im Keller, bei der Heizung.'],
  ['klima5', 21, 'p', 'Ein Klimaschutzkonzept liege vor.'],
  ['klima6', 22, 'q', 'Das Klima im Kreistag war auch schon besser.'],
  ['klima7', 19, 'q', 'Schutz vor Hochwasser ist Schutz des Klimas, und umgekehrt.'],
  [
    'klima8',
    20,
    'q',
    'Die Photovoltaik auf dem Dach des Kreishauses bringt mehr als jede Resolution.',
  ],
  ['klima9', 23, 'q', 'Die Wärmeplanung darf kein Papiertiger werden.'],
  ['klima10', 24, 'p', 'Der Klimaschutzmanager kündige zum Jahresende.'],
]

const waste: Row[] = [
  ['abfall1', 24, 'q', 'Die Müllgebühren steigen, aber der Müll wird nicht weniger.'],
  ['abfall2', 23, 'p', 'Die Gebühren für den Müll sollten stabil bleiben.'],
  ['abfall3', 21, 'q', 'Gelbe Säcke sind keine Ordnung, sondern ein Windspiel.'],
  ['abfall4', 22, 'q', 'Wer Abfall vermeidet, darf nicht draufzahlen.'],
  ['abfall5', 20, 'p', 'Die Abfallgebührensatzung werde geändert.'],
  ['abfall6', 19, 'q', 'Die Deponie am Steinbruch ist voll.'],
  ['abfall7', 20, 'q', 'Gebühren sind keine Strafe.'],
]

const culture: Row[] = [
  ['kultur1', 19, 'q', 'Das Heimatmuseum ist das Gedächtnis dieses Kreises.'],
  ['kultur2', 22, 'q', 'Ein Museum, in dem niemand ist, bewahrt nichts.'],
  ['kultur3', 23, 'p', 'Der Zuschuss für das Museum werde verdoppelt.'],
  ['kultur4', 24, 'q', 'Kultur ist keine Zugabe, Kultur ist das Programm.'],
  [
    'kultur5',
    21,
    'q',
    'Die Musikschule hat eine Warteliste, so lang wie die Gesichter der Eltern.',
  ],
  ['kultur6', 20, 'p', 'Die Kulturförderung solle gekürzt werden.'],
  ['kultur7', 22, 'q', 'Die Jugendkultur fällt zuerst, weil sie am leisesten schreit.'],
]

const rescue: Row[] = [
  ['wehr1', 24, 'q', 'Die Feuerwehr kommt in acht Minuten, der Förderbescheid in acht Jahren.'],
  ['wehr2', 21, 'q', 'Unsere Feuerwehren standen drei Tage im Wasser.'],
  ['wehr3', 23, 'p', 'Für die Leitstelle der Feuerwehr würden zwei Stellen geschaffen.'],
  ['wehr4', 22, 'q', 'Das Feuerwehrhaus in Wiesenau hat keine Dusche für Frauen.'],
  ['wehr5', 20, 'q', 'Ehrenamt ist unbezahlbar, und so wird es leider auch behandelt.'],
  ['wehr6', 19, 'p', 'Die Leitstelle solle neu gebaut werden.'],
  ['wehr7', 24, 'p', 'Vier Stellen in der Leitstelle seien unbesetzt.'],
  ['wehr8', 23, 'q', 'Stellen zu streichen ist leicht, Stellen zu besetzen ist schwer.'],
]

const again: Row[] = [
  ['netz1', 19, 'q', 'Der Breitbandausbau kommt voran.'],
  ['netz2', 21, 'q', 'Der Breitbandausbau kommt voran.'],
  ['netz3', 24, 'q', 'Der Breitbandausbau kommt voran.'],
  ['netz4', 23, 'p', 'Der Breitbandausbau komme voran.'],
]

const bridges: Row[] = [
  ['steg1', 21, 'q', 'Die neue Brücke über die Erl wird teurer als geplant.'],
  [
    'steg2',
    24,
    'q',
    'Die Brücke ist gesperrt, im Rathaus sitzt die Presse, und die neue Leiterin des Bauamts ist seit Montag krank.',
  ],
  ['steg3', 22, 'q', 'Neue Brücken braucht das Land, hieß es früher.'],
  ['steg4', 23, 'p', 'Eine neue Brücke werde geprüft.'],
  ['steg5', 20, 'q', 'Unter der Brücke schläft seit Wochen ein Mann.'],
]

const roads: Row[] = [
  ['weg1', 22, 'q', 'Die Straße nach Wiesenau ist eine Zumutung.'],
  ['weg2', 23, 'p', 'Die Kreisstraßen seien in schlechtem Zustand.'],
  ['weg3', 24, 'q', 'Straßen enden nicht an der Kreisgrenze.'],
  ['weg4', 20, 'q', 'Die STRASSE gehört allen.'],
]

const youth: Row[] = [
  ['jugend1', 23, 'q', 'Das Haus der Jugend braucht einen Hausmeister, keinen Beirat.'],
  ['jugend2', 21, 'p', 'Das Haus der Jugend werde im Herbst wieder geöffnet.'],
  ['jugend3', 22, 'q', 'Die Jugend hat in diesem Haus keine Stimme.'],
  ['jugend4', 24, 'q', 'Das Jugendhaus heißt jetzt anders, sonst ändert sich nichts.'],
]

const KINDS = { q: 'quote', p: 'paraphrase' } as const

export const corpus: readonly Said[] = [
  cycling,
  helpers,
  refuge,
  money,
  seams,
  transport,
  schools,
  care,
  climate,
  waste,
  culture,
  rescue,
  again,
  bridges,
  roads,
  youth,
]
  .flat()
  .map(([id, year, kind, text]) => ({ id, day: DAYS[year], kind: KINDS[kind], text }))
