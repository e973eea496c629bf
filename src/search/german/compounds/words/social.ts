/** People, families, social affairs and health. */
export const SOCIAL = `
  Abhängige+n Abstammung+s Abstinenz+ Abtreibung+s Abwehr+ Adel+s Aggression Ahne+n Alkohol+
  Alkoholiker Alleinerziehende+n Allergie+ Alltag+s Altar+ Alte+n Alter+s Ältere+n Ambulanz+ Amme+n
  Amok+ Amputation Anamnese Anästhesie Andacht+s Anfall+s Angehörige+n Angestellte+n Angst+ Ängste
  Ankömmling Ansteckung+s Antibiotika+ Antisemit+en Antisemitismus+ Anwohner Apotheke+n Apotheker
  Arbeiterin Arbeitsunfähigkeit+s Arm+ Arznei+ Arzt+ Ärzte+ Ärztin Assistent+en Assistentin
  Asylant+en Atem+ Atmung+s Aufenthalt+s Auge+n Ausgrenzung+s Ausländer Ausreise+ Aussätzige
  Aussehen Aussiedler Auswanderer Autismus+ Autist+en Auto+ Baby+  Bad+ Badende Bäder+ Bande+n
  Barmherzigkeit Bauch+ Bäuerin Beatmung+s Bedürftige+n Bedürftigkeit+s Beerdigung+s Befinden+s
  Befund Begegnung Begierde Begleiter Begleiterin Begräbnis+ Behandlung Behinderte+n Behinderten
  Beichte Bein+ Beisetzung+s Bekleidung+s Belästigung+s Berater Beraterin Beschneidung+s Besserung+s
  Bestatter Bestattung Betreuerin Betreute Bett+en Betten Bettler Bevölkerung+s Bevormundung+s
  Bewohner Bewohnerin Bikini Biographie+ Bischof+s Blinde+n Blinden+ Blindheit Bluse Blut+ Braut+
  Bräutigam Brille+n Brot+ Bruder+ Brüder Brust+ Bub+en Bulimie Bursche+n Butter+ Caritas+
  Chirurg+en Chirurgie Christ+en+ Christentum Clan+ Corona+ Covid+ Dame+n Darm+ Defekt Demenz+
  Depression+s Desinfektion+s Detektiv+ Diabetes+ Diabetiker Diagnose+ Diagnostik+ Diakon+en
  Diakonie+ Dialyse+ Diät+ Dieb+es Diebstahl+s Diener Direktorin Drilling Droge+n Drogen+ Durchfall+
  Durst Egoismus Eifersucht+s Eingliederung+s Einheimische+n Einsamkeit Einschulung+s Einsiedler
  Einwanderer Einwanderung Einweisung+s Eitelkeit Elend+s Elternschaft Emanzipation+s Embryo+
  Embryonen Emotion Empathie+ Empfang+s Empfänger Empfängerin Enkel+ Entbindung+s Entfremdung+s
  Entführung+s Entgiftung+s Enthaltsamkeit Entmündigung+s Entwöhnung+s Entzündung+s Epidemie+
  Epilepsie Erblindung Erholung Erkrankte+n Erkrankung Erlöser Ernährer Ernährung+s Erwachsene+n
  Erwerbslose+n Essen+s Evakuierung+s Exorzist Familie+n Fan+ Fasten+ Feind+ Feindschaft Fertilität
  Fett+ Feuer+ Fieber+ Finger+ Firmung Fisch+ Fitness+ Flucht+ Flüchtling Flüchtlinge Folterung
  Fraktur Frau+en Frauen+ Freiwillige+n Freiwilligen+ Fremde+n Freund+es+ Freunde Freundin
  Freundschaft Frisur Frömmigkeit Fruchtbarkeit Fürsorge+ Fürsorger Fürst+en Fuß+ Füße Galle+n
  Ganove+n Gatte Gebärmutter+ Gebiss Gebrechen+s Geburt+en+s Gedenken Geduld Gefährte+n
  Geflüchtete+n Gefühl+s Gehilfe+n Gehilfin Gehirn+ Gehör Gehörlose+n Geisel+ Geistliche+n Gelähmte
  Gelenk+ Gemütlichkeit General+s Genesung Genitalien Genossin Gerippe Geruch+s Gerücht
  Geschädigte+n Geschlecht+er+s Geschwister+ Geschwulst Gesicht+s Gespenst Gestank Gesundheit+s
  Gewand Gewissen+s Gewöhnung+s Gewürz Gift+ Glatze Glück+s Greis+en Grippe+ Gürtel+ Gutherzigkeit
  Gynäkologe Haar+ Haare Hals+ Hand++Hände Handicap Hartz Haushälterin Haut+ Hebamme+n Hebammen+
  Heer+es Heil+s Heiler Heilige+n Heilung Heim+ Heirat+s Held+en Helfer Helferin Hemd+en
  Heranwachsende+n Herr+en Herren Herrin Herz+ Hilflosigkeit Hinrichtung+s Hinterbliebene+n Hirn+
  Hirte+n Hitze+ HIV+ Holocaust+ Homosexualität Hose+n Hospital+ Hospiz+ Hüfte+Hüft Hunger+ Husten
  Hygiene+ Illusion Impfung Infarkt+ Infekt+ Infektion+s Inklusions Innung+s Insasse+n Insulin+
  Intensiv+ Intimität Invalide+n Inzest Inzidenz+ Islam+ Islamismus Isolierung+s Jacke+n Jäger+
  Jahrgang+s Jude+n Jugend+ Junge+n Jüngling+s Kadett+en Kaiser+ Kamerad Kandidatin Kanüle Kanzel
  Kardinal+s Karies Karzinom Kasten+ Katastrophe+n Keim Kind+er+es+s Kindheit Kinn Kissen Klee
  Kleid+er Kleidung Klient+en Klinikum+s Knabe+n Knecht+ Knie+ Knochen Koch+ Koffer+ Koliken
  Kollegen+ Kollegin Koma+ Kommandant+en Kommando+ Kommunion+ Konfirmand+en Konfirmation+s Königin
  Konsumentin Kopf+ Kraft+ Kräfte Krampf+ Kranke+n Kranken+ Krankheit+s Kranz+ Krebs+ Krüppel
  Küche+n Kuchen+ Kummer+ Kundin Kur+ Kuration Kuss Labsal Latein Leben+s Leber+ Legasthenie Leib+es
  Leiche+n Leid+ Leiden+s Leumund+s Leute+ Liebe+s Liebling+s Linderung+s Lippe+n Logopäde+n
  Logopädie Lüge+n Lügner Lunge+n Macho Mädchen+ Magd Magen+ Mahlzeit Malaria Mann+ Männer+
  Mannschaft Märtyrer Masern+ Maske+n Maß+ Maus Medikament+en Medikation Medizin+ Mediziner Mehl+
  Menge+n Menü+ Messer+ Mieder Migräne Migrant+en Migrantin Migration Milde Milieu+ Militärs Milz
  Minderjährige+n Mitbürger Mitleid+s Mitmensch+en Mobbing+ Mönch+s Mord+ Mörder Morgen+ Morphium
  Moschee+ Moslem+ Müll+ Mund+ Mündel Muskel+ Muslim+ Mut+ Mütter+ Mutter+ Mutterschaft+s Mütze+n
  Nachbar+ Nachbarin Nachbarn Nachbarschaft Nachkomme+n Nachkommen+ Nachkommenschaft Nagel+ Nähe+
  Narbe Narkose+ Nase+n Neffe Nerv+en Neugeborene+n Nichte Niere+n Nikotin+ Nonne+n Not+ Nudel Nuss+
  Obdach Obdachlose+n Obdachlosigkeit Oberin Offizier+s Ökumene Oma+ Onkel Opa+ Operateur
  Operation+s Opiat Ordination+s Orthopäde+n Orthopädie Paar+ Pandemie+ Paradies Partnerin Pate+n
  Patenschaft+s Pathologie Patient+en Patienten Patientin Pest+ Pflege+ Pflegende+n Pfleger
  Pflegerin Pflegling Pflicht+ Pflichten Phantasie Pilger Pille+n Pilz+ Pocken+ Poliklinik Polio
  Prostitution+s Prothese+n Prügel+ Psyche Psychiater Psychiatrie+ Psychologe+n Pubertät+s Puppe+n
  Quarantäne+ Rabbi Rabbiner Radikalisierung+s Rasse+n Räuber Raucher Reha+ Rehabilitation+s
  Reichtum Rekrut+en Rentnerin Resozialisierung+s Retter Rettung Rezept+ Rheuma+ Rippe+n Rollator+en
  Roma+ Röntgen+ Rücken+ Rückfall+ Ruhm Sanatorium Sanitäter Sarg+ Säufer Säugling Scham+ Scheidung
  Schicksal+s Schizophrenie Schlaf+ Schläfe Schlag+ Schläger+ Schlankheit+s Schlepper Schleuser
  Schmarotzer Schmerz+ Schnaps Schnuller Schnupfen Schock+ Schoß Schurke+n Schützling Schwager
  Schwangere+n Schwangerschaft Schwätzer Schwellung Schwester+n Seele+n Seelsorge+ Seelsorger
  Sehnsucht+s Seligkeit Senilität Senior+en Senioren+ Seniorin Seuche+n Sex+ Sexismus Sexualität
  Siedler Single+ Sinti+ Sippe Sklave+n Sohn+es Soldat+en Sonderling Sozial+ Sozialismus Speichel+
  Speise+ Sperma Spital+s Spritze+n Stalking Stamm+ Star+ Sterbe+ Sterben Sterblichkeit+s
  Sterilisation Stigma Streetworker Stress+ Strumpf Substitution+s Suchende+n Sucht+ Suizid+ Suppe+n
  Symptom+ Syndrom Tablette+n Tante Täter Täterin Täterschaft+s Taube+n Taufe+Tauf Teenager
  Teilhaberschaft Teint Therapeut+en Therapeutin Therapie+ Thrombose Töchter Tod+es Tollwut Töpfer+
  Tot+en Tote+n Transplantation+s Trauer+ Trauernde+n Traum+ Trauma+ Träume Traurigkeit Trauung+s
  Trinker Triumph+ Trunkenheit+s Truppe+n Tuberkulose+ Tugend+ Tumor+ Tyrann+en Übelkeit Übergewicht
  Übergriff+s Überleben+s Überlebende+n Uhr+ Umarmung Umschüler Unfall+ Unfruchtbarkeit Ungeborene
  Ungläubige Unheil Unterernährung Unterkunft+s Unterkünfte Urin+ Väter+ Vater+ Vaterschaft+s
  Verantwortliche+n Verfolgte+n Vergewaltigung+s Vergiftung+s Verhungern Verhütung+s Verletzte+n
  Verlobte Verlobung Vermisste+n Vernachlässigung+s Verschulden Versehrte+n Versöhnung+s
  Verstorbene+n Verstümmelung Verteidiger Vertriebene+n Verwahrlosung Verwandte+n Verwandtschaft+s
  Verwundete+n Veteran+en Veterinär+ Viren+ Virus+ Vitamin+ Volljährigkeit Volontär+ Vorerkrankung+s
  Vorfahr+en Vormund Vormundschaft+s Wache+Wach Waise+n Wallfahrt+s Wandel+s Wehr+ Weib Weihnacht+s
  Weihnachten Wesen+s Wickel Witwe+n Witwer Wöchnerin Wohlfahrt+s Wohnungslose+n Wohnungslosigkeit
  Wunde+n Wunder+ Wut+ Zahn+ Zähne Zärtlichkeit Zelle+n+Zell Zentrum Zigarette+n Zigeuner
  Zivilisation+s Zivilist+en Zorn+ Zuhälter Zunge+n Zusammenleben+s Zuwanderer Zuwanderung Zuzug+s
  Zwilling
`
