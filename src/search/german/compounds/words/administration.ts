/** State, council, administration and law. */
export const ADMINISTRATION = `
  Abänderung Abberufung+s Abfrage+ Abfuhr+ Abgabe+n Abgänger Abgeordnete+n Abgleich+ Abgrenzung
  Abhandlung Abhängigkeit Abkommen Abkürzung Ablauf Ablehnung Ablösung Abmahnung Abmeldung
  Abnutzung+s Abordnung Abrede Abschaffung Abschluss Abschnitt Absenkung Absetzung Absicherung
  Absicht+s Absprache Abstieg+s Abstimmung Abstufung Abteilung Abtretung Abwägung Abwahl+ Abwasser+
  Abweisung+s Abwertung Abzeichen Affäre Akte+n Akteur+s Aktion Aktionär+s Aktivist+en Akzeptanz+
  Allianz Amnestie+ Amt+s+Ämter Amtierende+n Änderung Androhung Anfechtung Anfrage+ Angabe Angebot+s
  Angehörigkeit+s Angelegenheit Angleichung Anhang Anhebung Anhörung Anklage+ Ankläger Anlage+n+
  Anlass Anliegen Anmelder Anmeldung Anmerkung Annahme+ Annullierung+s Anordnung Anpassung+s
  Anrechnung Anregung Anrufung Anschreiben Anschrift+en Anschuldigung Ansetzung Anspruch+s
  Anteilnahme Antrag+s+ Antwort+ Anwalt+s Anwaltschaft Anwärter Anweisung Anwendung Anwesenheit
  Anzeige+n Anzeiger Apparat+ Appell Archivar+ Aspekt Assistenz Asyl+ Attest+ Auditing
  Aufbewahrung+s Aufgabe+n Aufhebung Auflage Auflösung Aufnahme+ Aufrechterhaltung Aufruf+
  Aufschlüsselung Aufsicht+s Auftakt+ Aufteilung Auftrag+s Aufwand+s Ausarbeitung Ausdehnung
  Ausdruck+s Auseinandersetzung Ausfertigung Ausführung Ausgabe+n Ausgestaltung Ausgliederung
  Aushändigung Aushang+s Auskunft+s Auslegung Auslieferung Auslöser Auslosung+s Ausnahme+ Aussage+
  Ausschließung Ausschluss+ Ausschöpfung Ausschreibung Ausschuss+ Aussendung Außerkraftsetzung
  Aussprache+ Ausstattung Aussteller Ausstellung Ausstieg+s Austausch+ Austritt+s Auswahl+
  Ausweichung Ausweis+ Ausweisung Ausweitung Auszählung Auszeichnung Auszubildende+n Auszug+s
  Autonomie+ Autor+en Barriere+n+ Basis+ Beamte+n Beamter Beamtin Beanstandung Beantragung
  Beantwortung Bearbeiter Bearbeitung Beauftragte+n Bebauung+s Bedarf+s Bedenken Bedeutung
  Bedienstete+n Bedingung Beendigung Befangenheit Befehl+s Beförderung+s Befragung Befristung
  Befugnis+ Begehren+s Begehung Beglaubigung+s Begleitung Begnadigung+s Begrenzung Begriff+s
  Begründung Begünstigte+n Begutachtung Behauptung Behinderung Behörde+n Beifügung Beigeordnete+n
  Beiladung Beilage+n Beilegung Beirat+s Beisitzer Beistand+s Beitrag+s Beitritt+s Bekanntmachung
  Bekenntnis+ Beklagte+n Bekräftigung Bekundung Belang Belastung Beleg Beleidigung Bemerkung
  Bemühung Benachrichtigung+s Benachteiligung Benehmen Benennung Benutzung Beratung Berechnung
  Berechtigung Bereich+s Bereitschaft Bereitstellung Bericht+s+ Berichterstatter Berichtigung
  Berücksichtigung Berufung Beruhigung+s Besatzung+s Bescheid+ Bescheinigung Beschimpfung
  Beschlagnahme+ Beschleunigung Beschluss+ Beschränkung Beschreibung Beschuldigte+n Beschuldigung+s
  Beschwerde+ Beschwichtigung Beseitigung Besetzung Besichtigung Besprechung Bestallung Bestand+s
  Bestandteil Bestätigung Bestechlichkeit Bestechung Bestellung Besteuerung Bestimmung Bestrafung
  Besuch+s+ Beteiligung Betretung Betrieb+s Betroffene+n Beurteilung Bevollmächtigte+n
  Bevollmächtigung Bevorzugung Bewachung+s Bewegung Beweis+ Bewerber Bewerbung Bewertung+s
  Bewilligung Bezeichnung Beziehung Bezirk+s Bezug+s Bezugnahme Bilanz Bindung Bitte+ Botschaft+s
  Botschafter Brief+ Briefing Broschüre+n Buch+ Bund+es+ Bündnis+ Bürde+n Bürge+n Bürger+ Bürgerin
  Bürgerschaft Büro+ Bürokratie+ Bußgeld+ Chance+n Charta Chef+ Club+ Datei Daten+ Datum+s Debatte+n
  Definition+s Dekan+s Deklaration+s Delegation Delegierte+n Delikt+s Demission Demokrat+en
  Demokratie+ Demonstration Demoskopie Denunziant+en Deportation+s Dezernat+s Dezernent+en Dialog+
  Diäten+ Dienst+ Dienstleister Diktator Diktatur Diplomat+en Diplomatie Direktor+en+
  Diskriminierung Diskussion Dissens+ Dokument+en Dokumentation Dossier Dringlichkeit+s Drittel+
  Druck+ Duldung+s Durchführung Durchlauf Durchsage Durchschrift Durchsetzung Durchsicht
  Durchsuchung Ebene+n Edikt Ehre+n Ehrenamtler+ Ehrenamtliche+n Ehrung Eid+es Eidesstatt Eigentum+s
  Eigentümer Eignung Einberufung Einbeziehung Einbindung Einbringung Einbürgerung Einfluss+
  Einführung Eingabe+ Eingemeindung Eingriff+s Einhaltung Einheit+s Einigung Einkehr Einladung
  Einlass+ Einlassung Einlegung Einleitung Einlösung Einräumung+s Einreichung Einreise+ Einrichtung
  Einsatz+ Einschätzung Einschränkung Einschreiben Einsetzung Einsicht+s Einsprache Einspruch+s
  Einstellung Einstimmigkeit Einstufung Einteilung Einvernehmen Einverständnis+ Einwand+
  Einwendung+s Einwilligung Einwohner Einzelne Einzug+s Embargo+ Empfehlung Empore Empörung Ende+End
  Engagement Enquete+ Entbehrung Enteignung Entgegenkommen Entgegennahme Entgegnung Enthaltung
  Enthebung+s Enthüllung Entlassung Entlastung Entschädigung Entscheid+ Entscheider Entscheidung
  Entschließung Entschluss Entsendung Entwicklung Entwurf+s Entziehung+s Entzug+s Erbringer
  Erbringung Erfahrung Erfassung Erfolg+s Erfordernis+ Erfüllung Ergänzung Ergebnis+ Erhebung
  Erinnerung Erkenntnis+ Erklärung Erlass Erlaubnis+ Erledigung Erleichterung Ermächtigung Ermahnung
  Ermessen+s Ermittler Ermittlung Ernennung Erneuerung Eröffnung Erörterung Ersatz+ Erstellung
  Ersuchen Erteilung Erwägung Erwähnung Erwartung Erweiterung Erzielung Erzwingung+s
  Etappe+n Etat+ Ethik Europa+ Evaluation Evaluierung Exekutive Exempel Exil Experte+n Expertise+n
  Extremismus Extremist+en Fall+ Fassung Fazit Fehler Festlegung Festnahme+ Festsetzung+s
  Feststellung Finanz Finanzier Findung+s Flexibilisierung Flexibilität Föderalismus+ Föderation
  Folge+n+Folg Folter+ Förderung Forderung Form+ Formalität Förmlichkeit Formular Formulierung
  Forschung Fortbildung Forum+s Frage+ Fraktion Freigabe+ Freiheit Freistellung Friede+ns Frieden+s
  Friedhof+s Frist+ Fristigkeit Führer Führerin Führung+s Funktion Funktionär+s Fürsprecher Gang+
  Gängelung Garantie+ Gebaren Gebarung Geber Gebiet+s Gebühr+en Gefahr+en Gefangene+n Gefängnis+
  Gegend Gegensatz Gegenstand+s Gegenwehr Geheimhaltung Geheimnis+ Geleit+ Gelöbnis Geltung
  Gemeinde+ Gemeinschaft Genauigkeit Genehmigung Generation+en Gerechtigkeit Gericht+s Geschäft+s
  Geschworene+n Gesellschaft Gesetz+es+ Gesinnung+s Gespräch+s Gesuch Gewährleistung Gewährung
  Gewalt+ Gewerkschaft Glaubwürdigkeit Gleichheit Gliederung Gouverneur+s Gratulation Gremien+
  Gremium+s Grenze+Grenz+n Grund Grundlage+n Gruppe+n Gruppierung Gültigkeit Gutachten Gutachter
  Häftling+s Haftung Handhabe Handhabung Handlung Harmonisierung Hauptamtliche+n Heimat+
  Herabsetzung Heranziehung Herausforderung Herausgabe+ Herausgeber Herausnahme Herkunft+s
  Herrschaft Hilfe++Hilfs Hinblick Hinweis+ Hoheit+s Identität Ideologie+ Immunität Impuls+
  Inanspruchnahme Inbetriebnahme Index Indikator+en Indiz Indizien+ Information Inhaber Inhalt+s
  Initiativ+ Initiative+n Inkraftsetzung Inkrafttreten Innere Innovation Inspekteur+s Inspektor+en
  Instanz+en+ Institut+s Institution+en Instrument+en Integration Integrität Intendant+en Intention
  Interesse+n Interessent+en Interpellation Intervention Jubilar Jubiläum+s Jurist+en Justitiar
  Justiz+ Kabinett+s Kader+ Kammer+ Kämmerei+ Kämmerer+ Kämmerin Kampagne+n Kampf+ Kandidat+en
  Kandidatur Kanton+s Kanzlei Kanzler Kanzlerin Kapitel Katalog Kataster+ Kategorie+n Kenntnis+
  Kenntnisnahme Klage+ Kläger Klärung Klausel Klausur+ Klub+ Koalition Kodex Kollege+n Kollegialität
  Kollegium+s Kolonie+ Kommissar+s Kommission Kommunalisierung Kommune Kommunikation+s Kommunismus
  Kommunist+en Kompetenz+ Kompromiss+ Konferenz+ Konflikt+ Kongress+ König+s Konkretisierung
  Konsens+ Konsequenz Konstellation Konstitution Konsul+ Konsulat+s Konsultation Kontakt+ Kontext
  Kontrolle+Kontroll Kontrolleur+s Konvent+s Konvention Konzept+ Konzeption Konzeptionierung
  Kooperation Koordination Koordinator+en Koordinierung Körperschaft Korrektur Korruption Kreis+
  Krieg+s Kriminalität Krise+n Kriterien+ Kriterium+s Kritik+ Kritiker Kultus+ Kundgebung+s
  Kündigung Kuratorium+s Kurs+ Kürzung Land+es+ Länder+ Legalisierung Legalität Legat Legislative
  Legislatur+ Legitimation Leistung Leiter+ Leiterin Leitung+s Lesung Liberalisierung Liberalismus
  Limit+ Liste+n+ Lobby+ Lokal+ Löschung Lösung Lücke+n Macht+ Magistrat+s Mahnung+s Majestät
  Mandat+s Mangel+ Manifest Manipulation Manöver+ Marschall Maßgabe Maßnahme+n+ Maxime+n Mediation+s
  Mediator+en Mehrheit Mehrung Meinung Meisterei Meldung Memoiren Mensch+en Menschheit Mentalität
  Merkmal+s Methode+n Militär+ Minderheit+en Minderung+s Minister Ministerin Ministerium+s
  Missbrauch+s Mission+s Missstand Misstrauen+s Mitarbeiter Mitbestimmung Mitglied+s++er
  Mitgliedschaft Mitnahme+ Mitsprache+ Mitteilung Mittel Mittler Mitwirkende+n Mitwirkung Moderation
  Moderator+en Monarch+en Monarchie+ Monitoring+ Moral+ Motiv Mündigkeit Nachbereitung+s
  Nachbesserung Nachfolge+ Nachfolger Nachfrage+ Nachreichung Nachrücker Nachtrag+s Nachverfolgung
  Nachwahl+ Nachweis+ Nachwirkung Nachzug+s Name+ns+n Nationalismus NATO+ Nehmer Nennung Neutralität
  Niederlage Niederschlagung+s Niederschrift+en Niveau+ Nominierung Norm+en+ Notar+s Notiz
  Notwendigkeit Novelle Novellierung Nummer+n+ Nutznießer Obfrau Obhut Objekt+ Obliegenheit Obmann+
  Obrigkeit+s Offenlegung Offensive Öffentlichkeit Oligarch+en Ombudsmann Opfer Opposition Option
  Ordner Ordnung+s Organ+ Organisation Organisator+en Ortschaft+s Paket+ Pakt Papier+ Parade+n
  Paradigma+ Paradigmen+ Paragraf+en Parlament+s Parlamentarier Parlamentarismus Partei+ Parteien+
  Partner+ Partnerschaft Passus Patriot+en Pauschale+n Pendant Periode+n Person+en+s Personal+
  Persönlichkeit+s Petition Plädoyer Plan+ Planung Plattform+ Plausch Plebiszit+s Plenar+ Plenum+s
  Politik+ Politiker Polizei+ Polizist+en Portal+ Position Posten+ Präambel Präferenz+ Pragmatismus
  Praktik Prämisse+n Präsident+en Präsidentin Präsidentschaft Präsidium+s Prävention Praxis+
  Präzedenz+ Presse+ Prinzip+ Priorität Prioritäten+ Privileg+ Problem+ Problematik Profil+
  Prognose+ Programm+ Projekt+ Projekte Prokura Prokurist+en Propaganda+ Protest+ Protokoll+
  Protokollant+en Prozedere Prozess+ Prüfung Publikum+s Pult+ Punkt+e+ Quartal+s Querulant+en
  Quittung+s Quorum+s Quote+n Rahmen+ Rang+ Rapport Räson Rassismus Rat+s Räte+ Ratifizierung
  Reaktion Realisierung Rechenschaft Recht+s+ Rechteck Rechtfertigung Rechtsprechung+s Rede+
  Redlichkeit Redner Reduzierung Referat+s Referendum+s Referent+en Reform+ Reformer Regel Regelung
  Regent+en Regie+ Regierende+n Regierung Regime Region Register Reglement Regulation Regulierung
  Reihe+n Relation Relevanz+ Religion Repräsentant+en Repräsentation+s Republik+ Republikaner
  Residenz+ Resolution Resort Respekt+ Ressort+ Restriktion+s Resümee Revidierung Revision
  Revolution Richter Richtigstellung Richtlinie+n Richtung Rolle+n Rückfrage+ Rückgabe+ Rückkehrer
  Rücklauf Rücknahme Rückruf+ Rückschau Rückseite Rücksendung Rücksicht+s Rückstufung Rücktritt+s
  Rücküberweisung Rückverweisung Ruf+ Rüge+n Ruhe+ Runde Sache+Sach Sachlichkeit Sachverhalt+s
  Sachverständige+n Sanktion+s Satzung Schaffung Schätzer Schlichter Schlichtung Schlussfolgerung
  Schmähung Schöffe+n Schreiben+ Schreiber Schrift+ Schuld+en Schutz+ Schwur+ Seite+n Sekretär+s
  Sekretariat+s Selbständigkeit Selbstständigkeit Seminar+ Senat+s Senator+en Sendung+s
  Sensibilisierung Separatist+en Sicherheit Siegel+ Signal+ Sitz+ Sitzung Skandal+ Sold+ Solidarität
  Sorge++n Souverän Souveränität Sozialist+en Spaltung Spezifikation Spion+s Spionage+ Sprecher
  Sprecherin Sprengel+ Staat+s+en Stab+s+ Stabilisierung+s Stadium Stadt++Städte Stand+ Standard+
  Statistik+ Statthalter Status+ Statut+ Stelle+n Steller Stellung Stellungnahme Stempel+ Steuerung
  Stifter+ Stiftung Stimme+n+Stimm Stimmung Strafe+Straf Strategie+ Streichung Struktur+ Stube+n
  Stück+ Studie+n Stufe+n Subjekt Subsidiarität+ Substanz Sühne Symbol+ System+ Tabelle+n Tagung
  Tat+ Tatsache+n Teilhabe+ Teilnahme+ Teilnehmer Teilung Tendenz Terminierung Terrain Terror+
  Terrorismus+ Terrorist+en Testament+s Text+ Thema Themen+ These+n Titel+ Toleranz+ Tolerierung+s
  Tradition+s Träger Trägerschaft Trakt+ Transformation+s Transparenz+ Treffen Trend Trennung
  Tribunal Trugschluss Tyrannei Überarbeitung Übereinkommen Übereinkunft+s Überführung Übergabe+
  Überhang+ Überlassung Übermittlung+s Überprüfung Überschreitung Überschrift+en Übersicht+s
  Übertragung Übertritt+s Überwacher Überwachung Überwindung Überzeugung Umbenennung+s Umbildung
  Umbruch+s Umdenken Umfang+s Umformulierung Umfrage+ Umgang+s Umlauf+ Umsetzung Umsiedlung+s
  Umstand Umstellung Umstrukturierung+s Umwandlung Umwidmung+s Unabhängigkeit Unentschieden
  Ungerechtigkeit Ungleichbehandlung Ungültigkeit Union Unkenntnis Unrecht+s Unregelmäßigkeit
  Unschuld+s Unterbrechung Unterbreitung Unterbringung Unterdrückung Untergang+s Untergrund+
  Unterhändler Unterlage Unterlagen+ Unterlassung Unternehmung Unterrichtung Untersagung
  Unterscheidung Unterschied Unterschrift+en Unterstützung Untersuchung Unterweisung Unterwerfung+s
  Unterzeichner Unterzeichnung Untreue Unversehrtheit+s Unwahrheit Urabstimmung Urkunde+n Urne+n
  Ursache Urschrift Urteil+s Usus Verabredung Verabschiedung Veranstaltung Verantwortlichkeit
  Verantwortung Veräußerung Verband+s Verbesserung Verbindlichkeit Verbindung Verbleib Verbot+s
  Verbrechen Verbrecher Verbündete+n Verdacht+s Verdikt Verehrung Vereidigung Verein+s Vereinbarkeit
  Vereinbarung Vereinfachung Vereinheitlichung+s Vereinigung Verfahren+s Verfassung Verfechter
  Verfolgung Verfügbarkeit Verfügung Vergabe+ Vergehen Vergeltung Vergleich+s Verhaftung Verhalten+s
  Verhältnis+ Verhältnismäßigkeit Verhandlung Verhängung Verhör Verjährung Verkleinerung
  Verkündigung+s Verkündung Verkürzung Verlangen Verlängerung Verlauf+s Verleihung Verlesung
  Verletzlichkeit Verletzung Verleumdung+s Vermeidung+s Vermerk Vermittler Vermittlung Vermutung
  Vernehmung Verneinung Veröffentlichung Verordnete+n Verordnung Verpflichtung Versammlung
  Verschärfung Verschiebung Verschlechterung Verschluss+ Verschwiegenheit+s Versprechen Versprecher
  Verstaatlichung Verständigung+s Verständnis+ Verstärker Verstoß Versuch+s Vertagung Verteidigung+s
  Verteilung Vertrag+s Vertrauen+s Vertraulichkeit+s Vertreter+ Vertretung Verunsicherung
  Verursacher Verurteilung Verwahrung+s Verwaltung Verwandlung Verwarnung Verweigerung Verweis
  Verweisung Verwendung Verwerfung Verwirkung Verzeihung Verzicht+s Verzögerung Verzug+s Veto+
  Visum+s Volk+s++Völker Vollmacht+s Vollstrecker Vollstreckung Vollziehung Vollzug+s Voranschlag+s
  Voraussetzung Vorbehalt+s Vorbereitung Vorbild+ Vordruck Vorentwurf Vorgabe Vorgang+s Vorgehen+s
  Vorhaben Vorhalt Vorkauf+s Vorkommnis Vorladung Vorlage+n Vorlesung Vorplatz+ Vorprüfung Vorrang+s
  Vorrede Vorredner Vorsatz Vorschlag+s Vorschrift+en Vorsitz+ Vorsitzende+n Vorsitzender Vorsorge+
  Vorstand+s Vorstandschaft Vorsteher+ Vorstellung Vorstoß Vorteil+s Vortrag+s Vorverfahren
  Vorverlegung Vorwahl Vorwand Vorwurf+s Votum Wahl+ Wahlen Wähler Wählerschaft Wahrheit+s
  Wahrnehmung Wahrung Wappen+ Warnung+s Wart+ Wechsel+ Weisung Weiterentwicklung Weiterführung
  Weiterleitung Wertigkeit+s Wettbewerb+s Widerruf+s Widerspruch+s Widerstand+s Widmung+s
  Wiederholung+s Wiedervorlage Wille+ns Wirksamkeit Wirkung Wirrwarr Wissen+s Wissenschaft Wohl+
  Wohlergehen Wort+ Worte Wunsch+ Würde Würdigung Zahl+en+ Zählung Zeile+n Zensus+ Zentralisierung
  Zertifizierung+s Zettel+ Zeuge+n Zeugnis+ Ziel+ Zielsetzung Zitat Zivil+ Zögling Zugeständnis
  Zuhörer Zulage Zulassung Zurechnung+s Zurückhaltung Zurücknahme Zurückstellung Zurückweisung
  Zusage Zusammenarbeit+s Zusammenfassung Zusammenhang+s Zusammenschluss Zusammensetzung Zusatz+
  Zuschlag+s Zusicherung Zuspruch+s Zustand+s Zuständigkeit Zustellung Zustimmung Zuteilung
  Zuweisung Zuwiderhandlung Zwang+s Zweck+ Zweifel+s Zwist
`
