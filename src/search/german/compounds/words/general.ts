/** Nouns of no particular field, among them the simple words that look like compounds. */
export const GENERAL = `
  Abbild Abdeckung+s Abfolge+n Abgang+s Abgeltung+s Abgrund Abhaltung Abhilfe+ Abkehr Abklärung
  Abkömmling Ablage Ablass Ablenkung+s Abnahme+ Abneigung Abrechnung Abriegelung Abruf+ Absage+
  Abscheider Abschied+s Abschlag+s Abschottung+s Abschreckung+s Absenz Abspaltung Abstraktion
  Absturz+ Abwandlung Abweichung Abwesenheit Abwurf+ Abzweigung Achtung Adressat+en Ahnung Akkord+
  Akt+ Aktivität Aktualität Allgemeinheit Allmacht Alternative+n Ambition Analogie Analytik
  Anbetracht Andenken Andrang Anekdote Anerkennung Anforderung Anführer Angewohnheit Angreifer
  Angriff+s Anhaltspunkt Anhänger Anhäufung+s Anklang Ankündigung Anlauf+ Anleger+ Anlehnung
  Annäherung+s Annehmlichkeit Anrede Anreise+ Anruf+ Ansammlung+s Ansatz+ Anschein+s Ansicht+s
  Ansiedlung+s Anspannung+s Anspielung Ansprache+ Anstalt+s Anstand+s Anstieg+s Anstoß Anstrengung
  Antagonist Anwurf Anzahl Anzeichen Anziehung+s Apparatur Ärger Ärgernis Argument+s Argumentation+s
  Armee+ Aroma Arroganz Atmosphäre+n Attentat+s Attraktion Attraktivität Aufarbeitung+s Aufbruch+s
  Aufdeckung+s Auffälligkeit Auffassung Aufforderung Auffrischung+s Aufgang Aufholung Aufklärer
  Auflistung Aufmachung Aufmerksamkeit Aufprall+ Aufregung Aufruhr Aufschrei Aufschub+ Aufsehen
  Aufsplitterung Aufstand Aufsteiger Aufstellung Aufstieg+s Auftauchen Auftritt+s Aufwertung+s
  Aufzählung Aufzeichnung+s Aufzucht+ Augenblick+s Ausblick+s Ausbruch+s Ausdauer Ausflug+s
  Ausflügler Ausgewogenheit Auslauf+ Ausmaß+ Ausrede Ausrichter Ausrichtung Ausrottung+s Ausrufung
  Ausrutscher Ausschnitt+s Aussetzung Ausspruch Ausstrahlung+s Ausübung Ausweg+ Auswertung+s
  Auswirkung Automatismus Bagatelle+ Balance Balkan+ Ballast+ Bankrott Bann+ Banner+ Barbar+en
  Barometer Bedauern Bedingtheit Bedrohung+s Bedürfnis+ Beeinflussung+s Beeinträchtigung+s
  Befindlichkeit+s Befreiung+s Befriedigung Befürchtung Befürworter Begebenheit Begeisterung+s
  Begleit+ Begrenztheit Begrüßung+s Begünstigung+s Beharrlichkeit Beherbergung+s Beherrschung+s
  Beifall+s Beispiel+s Bekämpfung Bekannte Belebung Belegung+s Beliebtheit+s Belohnung+s Bemühen
  Beobachter Beobachtung Bereinigung Bergung+s Berührung+s Beschaffenheit+s Bescheidenheit Beschuss+
  Besen+ Besinnung Besonderheit Beständigkeit Besteck+ Bestimmtheit Bestreben Bestürzung Betonung
  Betrachter Betrachtung Betroffenheit+s Betrübnis Bettel+ Bevorratung+s Bewahrung Bewältigung
  Bewunderung Bewusstsein+s Bezüge Biograf+en Biografie+n Biologe+n Blamage Blendung Blick+
  Blockade+ Bombardement Boss Boykott+ Brauch+ Brauchbarkeit Bremser Bremsung Brisanz Bruch+
  Brüderschaft Brüskierung Büchse+n Bündelung+s Bürste+n Chaos+ Charakter+ Charme+ Christdemokrat
  Courage Dank+es+ Darstellung Debakel Dekret+ Deutlichkeit Deutsche+n Dezentralisierung Dichter+
  Diffamierung+s Differenz+ Differenzierung+s Diktion Dilemma Dimension Direktive Diskretion+s
  Diskurs+ Distanz+ Diversität+s Doktorat+s Dolch Doppel+ Dose+n Dosis Dramatik Drehung+s Drohung+s
  Dualismus Duell Dunkel+ Durchblick Durchbruch+s Durcheinander Durchgang+s Durchlässigkeit+s
  Durchmesser Durchschnitt+s Dusche+Dusch+n Echo+ Ecke+Eck Edelmut Effekt+ Egoist+en Ehrfurcht+s
  Ehrgeiz+ Ehrlichkeit Eifer Eigenschaft+s Eigenständigkeit+s Eil+ Eile Eimer+ Einbau+ Einbildung+s
  Einblick Eindämmung Eindruck+s Einfachheit Einfall+s Einfalt Einheitlichkeit Einmischung
  Einschlag+s Einschnitt Einstieg+s Einstimmung Einsturz+ Eintrag+s Eintritt+s Einwirkung Einwurf
  Einzelheit Einzeller Einzigartigkeit Ekel Elan Ellenbogen Endlichkeit Engel+s Engpass+ Ensemble
  Entdeckung+s Entfaltung+s Entgleisung Entlegenheit Entnahme+ Entrüstung Entschlossenheit
  Entschuldigung+s Entspannung+s Entstehung+s Enttäuschung+s Entwickler Entwirrung Erarbeitung+s
  Erbarmen Ergreifung Ergriffenheit Erhalt+ Erhaltung Erheblichkeit+s Erhöhung Erkundung+s
  Erlebnisse Ermutigung+s Ernst+ Ernsthaftigkeit Eroberung+s Erreger Erregung+s Erreichung
  Erscheinung Erschöpfung+s Erschütterung Ersparung Erstattungen Erstaunen Erwachen Erwiderung Erz+
  Erzeuger Erzeugnis+ Erzeugung Eskalation+s Etikett+en Euphorie Exemplar Extrem+ Exzess Facette+n
  Faden+ Fahnder Fahndung+s Fahrlässigkeit+s Fährte+n Fairness+ Fakt+en Fällung Falschheit Fang+
  Fantasie+ Faschismus Faschist+en Faser+ Fass+ Faszination Favorit+en Feder Fehde Fehl+ Fertigkeit
  Fessel+ Festigkeit Festigung Fiasko Fiktion+s Filter+ Finsternis Fixierung+s Flamme+n Fleck Fleiß
  Floskel Flügel+ Folie+n Formation+s Formel+ Fortbestand Fortbewegung+s Fortdauer Fortführung
  Fortgang Fortkommen Fortschreibung+s Fortschritt+s Fortsetzung Fragment Frechheit Freimut
  Freiwilligkeit+s Freude+n Frust+ Fügung Fülle Fund+ Furcht Gabe+n Gabel+ Gänge Garant+en Garde+
  Garnitur Gebäck Gebilde Gebot+s Gedränge Gefährlichkeit Gefallen Gefecht+s Gefüge Gegebenheit
  Gegenteil+s Gegner Gegnerschaft Gehabe Geiz+ Gelächter Gelage Gelegenheit+s Gelingen Gelübde
  Gemenge+ Gemüt+s Genie Genuss+ Geograf+en Geologe+n Geometer Gepflogenheit Gerätschaft Geräusch+
  Gerede Gesamtheit+s Geschehen+s Geschehnis Geschenk+ Geschichten Geschick Geschlossenheit Geschrei
  Gespür Gestalt+ Gestalter Gestaltung Gestaltungs Gestell Getöse Gewähr Gewinde Gewirr Gips+ Glanz+
  Gleichgewicht+s Gleichmut Globalisierung+s Globus Gnade+n Grad+ Graf+en Grauen Grausamkeit Griff+
  Größe+n Großmut Grübelei Grüne+n Grünen Grusel+ Gruß+ Gunst Guss+ Güte+ Habitus Haltbarkeit+s
  Handgriff Händlerin Harmonie+ Härte Hass+ Haufen+ Häufigkeit+s Häufung+s Haupt+ Hausrat+s Heber
  Hebung Heimkehr Hektik Heldin Hemmnis Hemmung+s Henkel Herd+ Hergang Herzlichkeit Herzog+s Hetze
  Heuchelei Hierarchie+ Hindernis+ Hinderung+s Hingabe Hinsicht Hintergrund+ Hinwendung Hinzuziehung
  Hochmut+s Hochzeit+s Hocker+ Hoffnung+s Höflichkeit+s Hohn Hölle+n Horn+ Horror+ Hülle+n+Hüll
  Hülse+n Humor+ Hürde+n Hut+ Hysterie Ideologe Idiotie Ignoranz Image+ Imperium Inbegriff Inbrunst
  Indiskretion Individuum Initiator+en Inspiration+s Instandhaltung+s Instandsetzung+s Instinkt+
  Inszenierung+s Intelligenz+ Intensität Interpretation+s Intoleranz Intrige+n Ironie Irritation+s
  Irrtum+s Isolation Jammer+ Jubel+ Jungfer Kaliber Kalkül Kälte+ Kanne Kappe Karussell Katapult
  Kavalier+s Kerze+n Kiste+n Klammer+ Klang+ Klarheit Kleber Klischee+ Kluft Knall+ Knick Kniff
  Knopf+ Knüppel Kohärenz Kollaps Kollektiv+ Kombination+s Kommentar+ Komplexität+s Komplikation+s
  Komponente+n Konfrontation+s Konservierung+s Konstanz Kontinuität Kontrahent+en Kontrast+
  Konzentration+s Koordinate+n Kopplung Korridor Kosmetik+ Kosmos Krach Kragen Kralle Krawall+
  Kreativität Krempel Krücke Krug Kult+ Kuppel+ Kurier+ Kuriosum Lachen Lage+ Lagen Lähmung+s
  Landung Länge+n Langeweile Langmut Läufer Laune Lebendigkeit Leerung+s Lehne+n Leichtfertigkeit
  Leichtigkeit Leidenschaft+s Lektor Lenkung+s Leser Limonade Linke+n Lob+ Locke Löffel+ Logo+
  Löscher Lotse+n Luke Lust+ Machenschaft Magie Makel Manier Manko Mantel+ Mappe+n Marine+ Marsch+
  Masse+n Maßstab+s Matratze+n Matsch Maximum Mechanismen+ Melder Meute Minimum Mischung Misere
  Misserfolg+s Missgeschick Missverhältnis Missverständnis Miteinander Mitgefühl Mitgestaltung+s
  Mittelalter Modernisierung+s Modus Monster+ Monument Mühe Murmel Mythen+ Nachdruck Nachfolgerin
  Nachgeben Nachhall Nachholung Nachsehen Nachsicht Nachspiel Nachteil+s Naht Narr+en Nässe+ Nazi+
  Neid+ Neuerung Neugier Neuheit Neuigkeit Niedergang Niederlassung+s Nische+n Nuance Objektivität
  Offenheit Offensichtlichkeit Ohnmacht+s Ohr+en Optik Optimismus Orden+s Organismen+ Organismus
  Orientierung Original+ Ort+s Orte Orts Osterei Pächterin Pack+ Packung+s Palast+ Palette+n Panik+
  Parallele Parasit+en Parole+n Patent+ Pathos Patron+en Pech Pegel+ Pendel+ Perle+n Perspektive+n
  Pfeife Pfeil+ Pfiff Pflaume Pfütze Phänomen Phantom Phobie Phrase+n Pionier+ Pirat+en Piraterie+
  Piste+n Planke Plausibilität+s Pointe Polarisierung+s Polarität Polemik Politur Populismus
  Populist+en Portier Poster Potential+ Potenzial+ Pracht+ Prägung+s Präsentation+s Präsenz+
  Präzision+s Preisgabe+ Prestige+ Prinz+en Priorisierung+s Profilierung+s Prophet+en Provokation
  Prozedur Prunk+ Puls+ Puzzle Quadrat+ Qualm Quanten+ Quatsch Quintessenz Rache+ Radius Rand+
  Randalierer Ränder Rarität Raster+ Ratlosigkeit Raub+ Rauheit Rausch+ Realität+s Rebell+en
  Rebellion Reduktion Regelmäßigkeit Reichweite+n Reife+ Reinheit+s Reiz+ Rekonstruktion+s Relikt
  Reling Rentier Report+ Resonanz+ Resultat Reue Revanche Rhythmus Riese+n Ring+ Ritter Ritual Rock+
  Routine+ Rückbau+ Rückblick Rückgrat+ Rückhalt+ Rückkehr+ Rückkopplung+s Rückmeldung+s Rucksack+
  Rückschlag Rückschritt Rückstau+ Rückzieher Rückzug+s Rüstzeug Sack+ Saft+ Sanftheit Satan Säure+n
  Schachtel Schande Schärfe+ Schatz+ Schaum+ Scheibe+n Schelte Schema+ Schematisierung
  Scherben+ Schere Scherz+ Scheune+n Schikane Schilderung+s Schimmel+ Schimpf Schlamperei Schleier
  Schleife+n Schlepperei Schleuse+n Schlichtheit Schließung+s Schliff Schlinge Schluss+ Schlüsse
  Schmied+e Schmuck+ Schmuggel+ Schnitt+ Schönheit+s Schöpfer Schreck Schrecken+s Schrei Schritt+
  Schub+ Schuh+ Schuldige+n Schulter+ Schuppen Schürze Schuss+ Schutt+ Schützer Schwäche Schwall
  Schwamm+ Schwanz Schweigen+s Schwemme Schwert+ Schwierigkeit+s Schwund+ Schwung+ Segen+s Seife
  Selbst+ Selbstverständlichkeit+s Selektion+s Seltenheit+s Sensation+s Sensibilität Seriosität
  Sicht+ Sichtweise+n Sinnhaftigkeit Sitte+n Situation+s Skala Skepsis Snack Socke+n Sofa+ Sog
  Sonde+n Sondierung+s Sorgfalt+s Spagat Spalt+ Spange+n Spanne+n Spannung+s Sparte+n Spaß+ Spektrum
  Spezial+ Spezialist+en Spezialität+en Spezies Sphäre+n Spiegelung Spieß Spirale+n Spitzel Sporn
  Spott+ Sprachlosigkeit Spray Sprung+ Spuk Spule Stabilität+s Stachel+ Stärke+n Stärkung Start+
  Statement+ Statur Stecker+ Steigung Stelldichein Stich+ Stiefel Stigmatisierung+s Stilllegung+s
  Stimulus Stock+ Stolz Stopp+ Störung+s Stoß+ Strapaze Streif Streifen+ Streit+ Streitigkeit
  Streuer Streuung+s Strich+ Strick Sturheit Suche+Such Sucher Sünde+n Symbolik Sympathie+
  Sympathisant+en Synergie Synthese Szenarien+ Szenario+ Tabu+ Tadel+ Takt+ Tasche+n Tätigkeit+s
  Tauglichkeit Täuschung+s Tausend Techniker Technikerin Teil+ Teile Telegraf+en Tenor Test+
  Testung+s Teufel+s Theke Tiefe+n Tipp Titan+ Topf+ Touristik+ Tracht+en Tragfähigkeit+s Trägheit+s
  Tragödie Tragweite Trainee Traktat Träne+n Traube+n Tresor Treue+ Trick+ Trieb+ Tritt+ Tropfen
  Trophäe Trost+ Trotz Truhe Tuch+ Tücher Tumult Turbulenz Tüte+n Übel Überblick+s Überdruss
  Übereifer Übereignung+s Übereinstimmung+s Überfall+ Überfluss Überforderung+s Überfremdung+s
  Übergang+s Überlastung+s Überlegenheit+s Überlegung Übermaß Übermut Überraschung+s Überschneidung
  Übersee Übersetzung Überstunde+n Umfeld Umgestaltung+s Umkehr+ Umkehrung Umland++s Umriss Umsicht
  Umtriebe Umwälzung+s Umweg Unart Unbehagen Unbekannte+n Unbill Unfähigkeit Unfug Ungeduld
  Ungeheuer Ungetüm Ungewissheit Ungleichheit+s Unglück+s Unklarheit Unmöglichkeit Unmut+s Unordnung
  Unrat Unruhe+ Unsicherheit+s Unsinn Unstimmigkeit Untätigkeit+s Unterbau Unterfangen
  Unterlegenheit Unterschätzung Unterstand Unterstellung+s Untiefe Unvernunft Unverständnis
  Unwissenheit Urgestein Urheber Urknall Ursprung+s Urzeit Utensil Utopie Vakuum+ Variante+n Vase
  Verachtung Verallgemeinerung+s Veränderung+s Verankerung Veranlassung Veranschaulichung
  Verarbeitung+s Verbitterung Verblendung Verbreitung+s Verbundenheit+s Verdoppelung+s Verdrängung+s
  Verdrossenheit Verdruss Vereinnahmung Vereinsamung Verfall+s Verfehlung+s Verflechtung+s
  Vergangenheit+s Vergessenheit Vergnügen Verharmlosung+s Verheißung Verherrlichung Verhinderung+s
  Verknüpfung Verlockung Vermächtnis Vermehrung+s Verminderung Vernetzung+s Vernichtung+s Vernunft+
  Verrat+s Verriss Verrohung Versagen Versagung Versäumnis+ Verschleierung+s Verschleppung+s
  Verschönerung+s Verschwörung+s Versehen Verstand+es Verständlichkeit Verstärkung+s Versteck+
  Verstopfung Verstrickung Versuchung Verträglichkeit+s Vertrautheit Verunglimpfung+s Verursachung+s
  Vervielfachung Vervollständigung Verwalter Verwechslung+s Verweigerer Verwicklung Verwirklichung
  Verwirrung Verwurzelung Verzahnung Verzeichnis+ Verzerrung+s Verzweiflung+s Vielfalt+s
  Vielseitigkeit Vielzahl Vision+s Vitrine+n Vollendung+s Vollständigkeit+s Vorahnung Vorarbeit+s
  Vorausschau Vorbeugung+s Vorbote+n Vordenker Vordergrund Vorfall+s Vorfreude Vorgänger
  Vorgeschichte Vorgriff Vorhaltung+s Vorhandensein Vorkehrung Vorkommen Vorlauf+ Vorliebe Vormarsch
  Vorraum Vorreiter Vorrichtung Vorsehung Vorsicht+s Vorsprung Vorstufe+n Vortag Vorzeichen Vorzug
  Wachsamkeit Wächter Wagnis+ Wahn+ Wahnsinn+s Wahrscheinlichkeit+s Wall+ Walze Wanderung Wärme+
  Wärter Wegweiser Weigerung+s Weihe+Weih Weisheit Weite Wende+ Wendung Wertschätzung+s
  Wesentlichkeit Wettbewerber+ Wetteifer Wichtigkeit Widrigkeit Willkür+ Wirbel+ Wirklichkeit+s
  Wirrnis Woge Wohltat Wohlwollen+s Wrack Wucht Würfel+ Zacke Zähler Zange+n Zapfen+ Zäsur Zauber+
  Zeitlupe Zentren+ Zeremonie+ Zerrbild Zerrissenheit Zerschlagung Zersetzung+s Zersplitterung+s
  Zerstörung+s Zerwürfnis Ziffer Zögern Zoologe+n Zopf Zufall+s Zuflucht+s Zufriedenheit+s
  Zuführung+s Zugabe Zugehörigkeit+s Zugriff+s Zunahme+ Zuneigung Zuordnung+s Zurschaustellung
  Zuruf+ Zusammenbruch+s Zusammenführung+s Zusammenhalt+s Zusammenkunft+s Zusammenlegung+s
  Zusammenspiel+s Zusammenstoß Zuschauer Zuspitzung Zustrom+ Zutat Zutrauen Zutritt+s
  Zuverlässigkeit+s Zuversicht Zweideutigkeit Zweifler Zwerg+en Zwiespalt Zyklus Zynismus
`
