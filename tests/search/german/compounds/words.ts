const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Folded compounds with their right split: `|` before a piece, linking elements in parentheses. */
export const COMPOUNDS = list(`
  bund(es)|rat land|rat land|raetin stadt|rat stadt|raete gemeinde|rat aufsicht(s)|rat
  betrieb(s)|rat kreis|rat land|rat(s)|amt stadt|rat(s)|fraktion gemeinde|rat(s)|beschluss
  rat(s)|saal rat(s)|mitglied

  kreis|umlage kreis|umlagen jugend|amt(s)|umlage umlage|satz kreis|haus kreis|haeuser
  kreis|haushalt kreis|ausschuss kreis|gebiet kreis|strasse kreis|strassen kreis|verwaltung
  kreis|kasse land|kreis nachbar|kreis hoch|sauerland|kreis

  integration(s)|helfer integration(s)|helferin integration(s)|helferinnen integration(s)|helfern
  schul|assistenz schul|assistenzen schul|begleitung schul|amt schul|bus schul|weg schul|wege
  schul|leiterin schul|leitung schul|hof schul|sozial|arbeit grund|schule grund|schulen
  real|schule haupt|schule gesamt|schule foerder|schule beruf(s)|schule musik|schule hoch|schule
  fach|hoch|schule schul|jahr ganztag(s)|schule ganztag(s)|betreuung

  kita|platz kita|plaetze kita|gebuehren kind(er)|garten kind(er)|garten|platz
  kind(er)|garten|plaetze kind(er)|tag(es)|staette kind(er)|tag(es)|staetten kind(er)|betreuung
  kind(er)|schutz kind(er)|armut kind(es)|wohl kind(er)|geld kind(er)|spiel|platz jugend|amt
  jugend|hilfe jugend|hilfe|ausschuss jugend|zentrum

  buerger|beteiligung buerger|initiative buerger|meister buerger|meisterin buerger|begehren
  buerger|entscheid buerger|buero buerger|haus buerger|geld ober|buerger|meister
  ober|buerger|meisterin

  frau(en)|haus frau(en)|haeuser frau(en)|beauftragte frau(en)|quote
  gleich|stellung(s)|beauftragte senior(en)|heim senior(en)|beirat alte(n)|pflege alte(n)|heim
  kranke(n)|haus kranke(n)|haeuser kranke(n)|kasse pflege|heim pflege|kraefte pflege|versicherung
  haus|arzt haus|aerzte not|arzt rettung(s)|dienst rettung(s)|wagen gesundheit(s)|amt
  gesundheit(s)|vorsorge impf|zentrum impf|stoff corona|hilfe corona|hilfen pandemie|bekaempfung

  haushalt(s)|plan haushalt(s)|entwurf haushalt(s)|sperre haushalt(s)|beratungen
  haushalt(s)|ausschuss nachtrag(s)|haushalt doppel|haushalt finanz|ausschuss finanz|ausgleich
  gewerbe|steuer grund|steuer hund(e)|steuer umsatz|steuer steuer|einnahmen steuer|zahler
  foerder|mittel foerder|programm foerder|bescheid land(es)|mittel bund(es)|mittel
  schluessel|zuweisungen schuld(en)|abbau zins|last zins|lasten personal|kosten betrieb(s)|kosten
  bau|kosten mehr|kosten mehr|einnahmen minder|ausgaben eigen|anteil eigen|kapital
  rechnung(s)|pruefung rechnung(s)|pruefung(s)|ausschuss spar|kasse wirtschaft(s)|plan
  wirtschaft(s)|foerderung

  verkehr(s)|plan verkehr(s)|wende verkehr(s)|ausschuss verkehr(s)|betriebe nah|verkehr
  nah|verkehr(s)|plan person(en)|nah|verkehr rad|weg rad|wege rad|wege|netz fahr|rad|weg
  strasse(n)|bau strasse(n)|bahn strasse(n)|verkehr strasse(n)|verkehr(s)|ordnung land(es)|strasse
  bund(es)|strasse auto|bahn auto|bahn|bruecke tal|bruecke bus|linie bus|linien bus|halte|stelle
  bahn|hof bahn|hof(s)|vorplatz bahn|strecke bahn|uebergang park|platz park|plaetze park|haus
  tempo|limit gueter|zug schiene(n)|weg flug|hafen

  wohn|raum wohnung(s)|bau wohnung(s)|markt wohn|geld neu|bau neu|bau|gebiet alt|bau
  alt|bau|erhaltung bau|gebiet bau|genehmigung bau|land|preise bau|leit|planung bebauung(s)|plan
  flaeche(n)|nutzung(s)|plan denkmal|schutz tief|bau|amt hoch|bau brand|schutz
  brand|schutz|bedarf(s)|plan feuer|wehr|haus feuer|wehr|geraet(e)|haus katastrophe(n)|schutz
  glas|faser|ausbau breit|band|ausbau breit|band|ausbaus infrastruktur|ausbau digital|pakt
  strom|netz wind|kraft|anlagen solar|anlage energie|wende energie|versorgung klima|schutz
  klima|schutz|konzept umwelt|ausschuss umwelt|schutz natur|schutz natur|schutz|gebiet
  landschaft(s)|schutz wald|besitzer wald|brand hoch|wasser|schutz trink|wasser|versorgung
  abwasser|gebuehren abfall|entsorgung muell|gebuehren tier|schutz tier|heim haus|tier
  arten|schutz land|wirtschaft land|wirtschaft(s)|kammer

  land(es)|regierung bund(es)|regierung land(es)|gesetz bund(es)|gesetz grund|gesetz
  gesetz|entwurf staat(s)|sekretaer staat(s)|anwalt minister|praesident minister|praesidentin
  innen|minister finanz|minister wahl|kreis wahl|kampf wahl|beteiligung kommunal|wahl
  bund(es)|tag(s)|wahl land|tag(s)|wahl stimm|zettel stimm|recht rede|recht tag(es)|ordnung
  tag(es)|ordnung(s)|punkt geschaeft(s)|ordnung haupt|satzung haupt|ausschuss sitzung(s)|geld
  sitzung(s)|saal ausschuss|sitzung fraktion(s)|sitzung beschluss|vorlage verwaltung(s)|vorlage
  aenderung(s)|antrag dringlichkeit(s)|antrag eil|antrag antrag|steller presse|sprecher
  ehre(n)|amt ehre(n)|aemter verein(s)|heim sport|platz sport|verein sport|halle schwimm|bad
  halle(n)|bad frei|bad volk(s)|fest weihnacht(s)|markt markt|platz stadt|teil orts|teil
  innen|stadt alt|stadt staedte|partnerschaft staedte|bau|foerderung laender|vergleich
  arbeit(s)|amt arbeit(s)|plaetze arbeit(s)|markt arbeitslose(n)|zahl arbeit(s)|zeit kurz|arbeit
  sozial|hilfe sozial|amt fluechtling(s)|unterkunft fluechtling(s)|heim asyl|bewerber
  auslaender|behoerde stelle(n)|plan plan|stellen personal|rat jahr(es)|abschluss jahr(es)|ende
  woche(n)|ende monat(s)|bericht zeit|plan zeit|raum zeit|punkt

  druck|erzeugnis stau|becken wach|stube gast|raum untersuchung(s)|haft unter|ausschuss
  geld|waesche amt(s)|zeit gross|projekt klein|kind hoch|haus rot|licht schwarz|arbeit

  barriere|frei barriere|freie barriere|freien beschluss|faehig beschluss|faehige
  umwelt|freundlich kosten|neutral

  rat|haus aeltesten|rat standes|amt veterinaer|amt kataster|amt auftrag|geber auftrag|nehmer
  rat|geber ansprech|partner

  muell|abfuhr muell|verbrennung sperr|muell wert|stoff|hof recycling|hof kompost|werk
  abwasser|beseitigung klaer|schlamm regen|rueckhalte|becken stark|regen

  schueler|befoerderung schueler|ticket beruf(s)|kolleg lehrer|mangel unterricht(s)|ausfall
  mittag(s)|verpflegung einschulung(s)|untersuchung abgaenger|zahl schul|schliessung warte|liste
  gebaerde(n)|sprache waldorf|schule tag(es)|pflege

  gesetz|gebung gesetz|gebung(s)|verfahren vorkauf(s)|recht erbbau|recht anhoerung(s)|verfahren
  allgemein|verfuegung wahl|lokal wahl|urne wahl|benachrichtigung brief|wahl stich|wahl
  stimm|bezirk stimme(n)|mehrheit nein|stimme zwei|drittel|mehrheit einwendung(s)|frist
  kuratorium(s)|mitglied staat(s)|angehoerigkeit

  fussgaenger|ueberweg zebra|streifen orts|durchfahrt orts|umgehung orts|vorsteher
  verkehr(s)|beruhigung strasse(n)|meisterei strasse(n)|rand stadt|rand
  geschwindigkeit(s)|messung fahr|rad|abstell|anlage deutschland|ticket lade|saeule
  fahr|erlaubnis linie(n)|verkehr

  umspann|werk fern|waerme block|heiz|kraft|werk wasser|zaehler strom|erzeugung fein|staub
  blueh|wiese borke(n)|kaefer wald|umbau duldung(s)|recht wirbel|saeule

  brand|meister sirene(n)|alarm loesch|zug not|fall|sanitaeter feuer|loescher berg|wacht

  vergnuegung(s)|steuer verpackung(s)|steuer fehl|betrag hebe|satz schluessel|zuweisung
  kasse(n)|wart ausgabe(n)|deckel neben|einkuenfte

  unfall|verursacher wohnungslose(n)|hilfe asyl|suchende familie(n)|nachzug
  behinderte(n)|beauftragter haft|strafe droge(n)|beratung(s)|stelle

  stadt|kaemmerer kreis|kaemmerer fenster|scheibe jugend|treff jugend|herberge christ|baum|markt
  land(es)|garten|schau friedhof(s)|gebuehren friedhof(s)|satzung kirmes|platz gesang|verein
  strasse(n)|reinigung

  duenge|verordnung schwein(e)|mast vieh|halter gen|technik verbrennung(s)|motor
  beistand(s)|pflicht karte(n)|vorverkauf

  flaeche(n)|deckend verkehr(s)|beruhigt denkmal|geschuetzt kreis|angehoerig kreis|eigen
  orts|ansaessig umwelt|schonend zeit|raubende kosten|deckende
`)

/** Words without a seam: simple words, derivations, names, and words in which a wrong split lurks. */
export const SIMPLE = list(`
  diskutiert diskutieren beraten berate Heirat Verrat Vorrat Beirat Unrat Apparat Demokrat Quadrat
  Hausrat akkurat separat

  Abteilung Verantwortung Beinhaltung beinhalten Urinstinkt Haushalt Haushalte Hochzeit Tatsache
  Fahrzeug Fahrzeuge Werkzeug Flugzeug Handwerk Grundlage Niederlage Mahlzeit Zeitung Zeitschrift
  Leitung Beratung Heizung Meinung Leistung Förderung Sitzung Verwaltung Fraktion Kommission
  Regierung Versammlung Mannschaft Gewerkschaft Wissenschaft Wirtschaft Landschaft Gemeinschaft
  Freundschaft Botschaft Eigenschaft Freiheit Gesundheit Mehrheit Minderheit Möglichkeit Tätigkeit
  Eigentum Wachstum Reichtum

  Interesse Minister Präsident Politiker Demokratie Bürokratie Parlament Direktor Professor
  Student Universität Bibliothek Theater Computer Internet Management Monitoring Training
  Marketing Controlling Restaurant Transport Export Konzert Kontrast Palast Ballast Quartier
  Portier Turnier Papier Pionier

  Deutschland Österreich Niederösterreich Frankreich Hamburg Magdeburg Brandenburg Freudenberg
  Wittgenstein Siegen Düsseldorf Neunkirchen Kreuztal Mannheim Müller Schneider Neumann Hoffmann
  Zimmermann Merkel Lauterbach Steinmeier

  untersucht untersuchen gehalten geheimer heutiger gemeinsamen sparsamen langsamen wirksamen
  bestehen bestellen verstehen verteilen mitteilen beteiligen erteilen vorschlagen ablehnen
  zustimmen abstimmen entscheiden verabschieden patentieren gastieren kombinieren amtieren maximal
  feststellen sicherstellen regelrecht dramatische thematisch romantisch dauerhaft vorteilhaft
  ernsthaft mehrfach zweifach vielfach wegfallen deswegen unterwegs insgesamt durchaus hinaus
  teilweise beispielsweise einerseits gerecht aufrecht gering wenig

  Donnerstag Dienstag Freitag Sonntag Mittwoch Gegenwart Gegenstand Gegenteil Unterricht
  Unterschied Unternehmen Überraschung Nachteil Vorteil Urteil Anteil Augenblick Buchstabe Antrag
  Anträge Auftrag Beitrag Vertrag Vortrag Verkehr Verein Vergabe Vorlage Anlage Auflage Ausbau
  Umbau Anbau Abbau Einzug Bezug Vollzug

  Arzt Urlaub Friedhof Stellungnahme Kenntnisnahme Wettbewerber Preisgabe Leichtfertigkeit
  Fußgänger merkwürdig offenkundig grundlegende amerikanische afrikanischen herzeigen erstritten

  Lehrende Studierende Reisende Pflegende Wohnende Lernende Arbeitende Spielende
`)
