/** Schools, science, culture, media and sport. */
export const EDUCATION = `
  Abitur+ Abiturient+en Abschreiben Absolvent+en Absolvierung Akademie+ Akademiker Akrobat+en Album+
  Alphabet Alphabetisierung Analyse+ Anfänger Animation+s Anleitung+s Antike Archäologie
  Architekt+en Architektur+ Archiv+ Arena Arie Artist+en Ästhetik Atelier+ Athlet+en Athletik+ Atlas
  Aufführung Aufklärung Aufsatz Aula+ Ausbilder Ausbildung Ausgrabung+s Ausleihe+ Auslese Ausritt
  Auszeit Autogramm+ Autorenschaft Autorin Autorität Bachelor+ Ball+ Ballett+ Band+ Barock+
  Basketball Bau+ Begabung Belletristik Benotung Bergsteiger Besucher Betreuer Betreuung+s Biathlon
  Bibel+ Bibliothek+s Bibliothekar+s Bibliothekarin Bild+ Bilder+ Bildhauer Bildnis Bildung
  Biologie+ Bläser Blatt+ Blog Bogen+ Boxer Brauchtum+s Bücher+ Bücherei Buchstabe+n Bühne+n Campus+
  Cellist Chat+ Chemie+ Chor+ Choreographie Chronik Clown Comic+ Computer+ Degen+ Dekoration+s
  Denker Denkmal+s+ Denkmäler Design+ Dialekt Didaktik Digitalisierung Diplom+ Dirigent+en Disko+
  Diskothek+en Dissertation Disziplin+ Doktor+ Doktorand+en Dolmetscher Dozent+en Drama Drucker+
  Druckerei Einübung Elfmeter+ Elite+n Eltern+ Enzyklopädie Epoche+n Epos Erfinder+ Erfindung
  Erlebnis+ Erstklässler Erzählung Erzieher Erzieherin Erziehung Essay Ethnologe Etüde Examen+s
  Exkursion+s Experiment Fabel Fach+ Fächer+ Fähigkeit Fakten+ Fakultät+s Fanfare Fasching+s
  Fastnacht+s Feier+ Feierlichkeit Ferien+ Fernseh+ Fernsehen Fest+ Festival+ Figur+en Film+ Filmer
  Finale Flagge+n Flöte+n Folklore Forscher Forscherin Foto+ Fotograf+en Fotografie Freistoß
  Fußballer Galerie+ Galerist Ganztag+s Gast+ Gäste+ Gebärde+n Gebet+s Gedächtnis+ Gedanke+n Gedicht
  Geige+n Geist+es Geister Gelehrsamkeit Gelehrte+n Gemälde+ Genre+ Geografie Geographie Geologie
  Germanist+en Germanistik Gesang+s+ Geschichte+n+Geschichts Geschmack+s Geselle+n Gewohnheit+s
  Gitarre+n Glaube+ns Glocke+n Golf+ Gott+es+ Graduierte Grafik+ Grafiker Grammatik Gymnasial+
  Gymnasiast+en Gymnasien Gymnasium Gymnastik+ Habilitation+s Halle+n Heft+ Herberge+ Herbst+
  Historiker Hobby+ Hochbegabte+n Hockey+ Hörer Hort+ Hospitation Humanismus Hymne Ideal+ Idee+n
  Idol Illustration Impressum Info+ Inklusion+s Inschrift+en Instrumente Intendanz Intermezzo
  Internat+s Internet+ Interview+ Jazz+ Journal+ Journalismus Journalist+en Journalistin Judo+
  Jugendliche+n Juror Jury+ Kabarett+ Kamera+ Kanal+ Kanon Kanu+ Kapelle+n Kaplan Karikatur
  Karneval+s Karriere+ Karte+n Kegel+ Kenner Kino+ Kirmes+ Kita+ Klasse+n+ Klassik Klassiker
  Klavier+ Klosett Kloster+ Kolleg+ Kolumne Komiker Komödie Komponist+en Komposition+s Konfession+s
  Konzert+ Kopie+ Körper+ Korrespondent+en Kreide+ Kreuz+ Krimi+ Krippe+n Kulisse+n Kultur+ Kunst+
  Künste Künstler Künstlerin Künstlerschaft Kurator+en Kursus Labor+ Laie+n Lauf+ Lautsprecher+
  Lehrer+ Lehrerin Lehrerschaft Lehrling Leihe Lektion Lektüre+ Lernen Lernende+n Leserin Lexikon
  Libretto Lied+er+ Liga+ Lineal Linguistik Literatur+ Logik Lyrik Lyriker Macher Magazin+ Magister
  Maler Malerei Marathon+ Märchen+ Mathe+ Mathematik+ Matinee Matura+ Mechatronik Medaille+n Medien+
  Medium Meister Meisterschaft Melodie Memorandum Mensa+ Mentor+en Mentoren Methodik Mikrofon+
  Mitschüler Modell+ Moderatorin Modul+ Monografie Motivation+s Motto Muse Museen Museum+s Musical+
  Musik+ Musikant+en Musiker Muße Muster+ Mythos Nachhilfe+ Nachmittag+s Nachricht+en Nachrichten+
  Nachwuchs+ Newsletter+ Nobel+ Note+n Oboe Olympia+ Olympiade Oper+n Operette Orchester+ Orgel+
  Ouvertüre Pädagoge+n Pädagogik Pädagogin Pass+ Passion+s Pastor+en Pauker Pause+n Pavillon+ Pensum
  Pfarr+ Pfarrei Pfarrer Phase+n Philharmonie Philosoph+en Philosophie+ Physik+ Physiker Pianist+en
  Pinsel+ Podcast+ Podium+s Poesie Poet+en Pokal+ Porträt+ Posaune+n Post+ Praktikant+en Praktiker+
  Praktikum+s Predigt+ Premiere+n Priester Primar+ Probe+n+ Professor+en Professur Promotion+s Prosa
  Provinz+ Prüfling Psychologie+ Publikation Publizist+en Publizistik Qualifikation+s Qualifizierung
  Qualität Quartett+ Quelle+n Quintett Quiz+ Rad+ Radio+ Ranzen Rapper Rätsel+ Redakteur+s
  Redakteurin Redaktion+s Referendar+ Referendariat Regisseur+ Reiter Rekord+ Rektor+en Rennen
  Reporter Revue+ Rezension Rezitation Rhetorik+ Rhythmik Rodel+ Roman+ Romantik Ruder+ Rundfunk+
  Saal+ Saison+ Säle Sammlung Sänger Satire Saxophon+ Schach+ Schau+ Schauspiel+ Schauspieler
  Schlagzeile+n Schnitzer Schule+Schul+n Schüler+ Schülerin Schulung+s Schüssel Schütze+n Schützen+
  Schwimmen Schwimmer Segler Sekundar+ Semester+ Serie+n Show+ Sieg+es+ Sieger Sinn+es Ski+ Skizze
  Skulptur+en Solist+en Sonate Sopran Soziologe+n Soziologie Spaziergang+s Spiel+ Spieler+
  Spielzeug+ Sport+ Sportler Sportlerin Sprache+Sprach+n Sprint+ Spruch+ Stadion+ Staffel+
  Statist+en Stätte+n Sternwarte Stil+ Stipendiat+en Stoff+ Streaming+ Student+en Studenten
  Studentin Studien+ Studierende+n Studio+ Studium+s Stunde+n Sudoku Synagoge+n Szene+n Tafel+
  Taktik Talent+ Tanten Tanz+ Tätowierung Team+ Technikum Teilnehmerin Telefon+ Tennis+ Theater+
  Thematik Theologe+n Theologie Theorie+ Ticket+ Tinte+n Ton+ Töne Tour+en Trainer Trainerin
  Training+s Treff+ Tribüne+n Trödel+ Trommel+ Trompete+n Turnen Turner Turnier+ Tutor+en
  Übernachtung+s Übung Umschulung Universität Unterhaltung+s Unterricht+s Uraufführung Verfasser
  Verfilmung Vergnügung+s Verlag+s Verlautbarung Verleger Vernissage Versetzung+s Version
  Vertiefung+s Video+ Viertel+ Violine+n Virtuose Virtuosität Vokabel Volleyball+ Vorführung
  Vorschule+Vorschul Vorspiel Vortragende+n Vorurteil+s Vorwort Wachs+ Waldorf+ Wanderer
  Weiterbildung+s Werk++s Werke Werkzeug+ Wette Wettkampf Wiederholer Wippe+n Wissbegier
  Wissenschafter Wissenschaftler Wissenschaftlerin Witz+ Wörter+ Zeichen+ Zeichnung Zeitschrift+en
  Zeitung+s Zeitvertreib Zensur+en Zertifikat+s Zeugnisse Zirkel+ Zirkus+ Zuhause Zuschnitt+
`
