/** Environment, landscape, animals, weather and time. */
export const NATURE = `
  Abend+ Abfall+ Abfälle Abholzung+s Abkühlung+s Acker+ Ader+n Adler Advent+s Affe+n Allee+n Alm+
  Alpen+ Ameise+n Amsel Ananas Anfang+s Angler Anhöhe Anpflanzung Anschlag+s Apfel+ April Ära
  Art+en+ Arten+ Ast Aue+n Aufforstung+s August Ausbreitung+s Aussaat Aussterben Bach+ Bakterie+n
  Bär+en Baum+ Bäume Beere+n Beet Befall+s Beginn Bepflanzung Berg+ Berge Bestäubung+s Bestie Beute+
  Bewaldung Bewässerung Bewuchs Biber Biene+n Binse+n Bio+ Biotop+ Biozönose Birne+n Bison Blätter+
  Blitz+ Blume+n Blüte+n Böden Boden+ Bohne+n Borke+n Böschung+s Brache+Brach+n Brise Brunft Brunst Brut+
  Buche+n Bucht Büffel Busch+ Bussard Chlor+ Dämmerung Dauer+ Dekade+n Deponie+ Dezember Diamant+en
  Dickicht Dienstag+s Distel Donau+ Donner Donnerstag+s Drache+n Dreck+ Dschungel+ Duft+ Düne+n
  Düngung Dürre+ Ebbe Eber Efeu Eiche+n Eidechse+n Eis+ Eiweiß+ Elbe+Elb Elch Elefant+en Element+
  Emission+s Ente+n Entsorgung Entwaldung Erbse+n Erdbeben+ Erde+Erd Ereignis+ Erle+n Erosion+s
  Erwärmung+s Esche+n Esel+s Eule+n Fäkalie+n Falke+n Falter Farn Fasan+en Fäulnis Fauna Februar
  Felder Felge Fell+ Fels+en Felsen+ Feuchte Feuchtigkeit+s Fichte+n Fischer Flechte+n Fledermaus+
  Fledermäuse Fliege+n Flora+ Floß Fluss+ Flüsse Flut+ Fluten Fohlen Fontäne+n Forelle+n Forst+
  Förster Freitag+s Frischling Frosch+ Frost+ Frühling+s Frühstück+s Fuchs+ Gans Gebirge+s Gebüsch
  Gefahrstoff Gefieder Geflügel+ Gegenwart+s Gehege+ Gehölz+ Geröll Geschöpf Gestein+s Gewächs+
  Gewässer+ Gewitter+ Gezeiten+ Giersch Gipfel+ Giraffe Gletscher+ Glut+ Glyphosat+ Gras+ Grille+n
  Grün+ Gülle+ Hafer+ Hagel+ Hahn+ Hain Hälfte Halm Hamster+ Hang+ Harz+ Hase+n Hecht Hecke+n Heide+
  Hengst+ Herbizid Herde+n Hering+s Heu+ Himbeere+n Himmel+s Hirsch+ Hirse Höhle+n Holunder+ Honig+
  Horizont Hornisse+n Huhn Hühner+ Hummel+ Humus+ Hund+e Hunde+ Hündin Hurrikan Igel+ Imker
  Insekt+en Insel+ Jagd+ Jahr+es++e Jahre Jahrhundert+ Jahrzehnt+e Januar Juli Juni Kadaver+ Käfer
  Kalb+s Kalender+ Kalk+ Kamel Kaninchen Karpfen+ Kartoffel+ Käse+ Kastanie+n Katze+n Keiler
  Kiefer+n Kies+ Kilometer+ Kirsche+Kirsch Kitz Klima+ Klimatologe Klimatologie Klippe+n Knospe+n
  Kohl+ Kohlendioxid+ Kompostierung+s Kontinent Korn+ Krabbe+n Krähe+n Kranich+ Kraut+ Kräuter+
  Kreatur Krokodil Kröte+n Kuh+ Kühe Küken+ Lachs+ Laich+ Lamm+ Landschaft+s Laub+ Lawine+n Lehm+
  Lichtung Linde+n Löwe+n Luchs Lurch Mahd+ Mahl+ Mai+ Mais+ Mangold Marder+ März Meer+es Meile+n
  Meise+n Methan+ Milbe+n Minute+n Minze Mittag+s Mitte+ Mitternacht Mittwoch+s Molch+ Moment+
  Monat+s Mond+ Montag+s Moor+ Moos+ Motte Möwe Mücke+n Muschel+ Myzel Nachhaltigkeit Nacht+ Nächte
  Nadel+ Nagetier Natur+ Nebel+ Neophyt+en Nessel Nest+ Neujahr+s Niederschlag+s Niederung+s Nitrat+
  Nord+ Norden November Ödland Ökologie Oktober Olive+n Orkan+ Ost+ Osten Oster+ Ostern Otter+
  Ozean+ Ozon+ Pappel+ Pellet+ Pfifferling Pfingst+ Pflanze+n Pflanzung Phosphat+ Phosphor+ Plage
  Plankton Plastik+ Platane+n Pollen+ Pony+ Qual+ Quappe Quarz+ Quecksilber+ Rabe+n Rain+ Ramadan+
  Rasen+ Ratte+n Rauch+ Raupe+n Rebe+Reb Regen+ Reiher Renaturierung Reptil Revier+ Rhein+
  Ried+ Rind+er+ Rinder Rodung+s Rose+n Rotmilan Rückhaltung+s Ruhr+ Ruß+ Saat+ Salamander+ Salat+
  Salz+ Samstag+s Sand+ Schädling+s Schadstoff+ Schaf+ Schafe Schatten+ Schauer Schiefer+ Schilf+
  Schlacke+n Schlamm+ Schlange+n Schlucht Schluff Schmetterling+s Schmutz+ Schnabel+ Schnecke+n
  Schnee+ Schonung+s Schornstein+ Schwalbe+n Schwan+en Schwarm+ Schwebstoff Schwefel+ Sediment+
  See+n+ Sekunde+n Senke+n September Silvester+ Sirene+n Smog Sommer+ Sonnabend Sonne+n Sonntag+s
  Spatz+en Specht Spinne+n Splitt+ Sprit+ Staub+ Staude+n Steppe Stickoxid+ Stickstoff+ Storch+
  Storchen Strand+ Strauch+ Sträucher Streu Stroh+ Strömung+s Sturm+ Stute+n Süd+ Süden Sumpf+
  Tag+es++e Tage Täler Tanne+n Teich+ Tier+ Tiere Tiger+ Torf+ Trockenheit+s Tropen+ Trüffel
  Überflutung+s Überschwemmung+s Ulme+n Umgebung+s Umkreis Umwelt+ Ungeziefer+ Unkraut+ Unwetter+
  Uran+ Urwald+ Vegetation+s Verbiss+ Verbrennung+s Verbuschung Verdunkelung Verdunstung+s
  Vergrämung Verhüttung Verklappung Verrieselung Versalzung Versauerung Verschmutzung+s Verseuchung
  Versteppung Verwitterung Verwüstung+s Vieh+ Vögel Vogel+ Vormittag+s Vulkan+ Wachtel Wald+ Wälder
  Wässerung Weide+ Welle+n Welpe+n Welt+ Wespe+n West+ Westen Wetter+ Wiese+n Wiesel Wild+ Wildnis+
  Wind+ Winde Winter+ Wisent+ Woche+n Wolf+s Wölfe Wolke+n Wurm+ Wurzel+ Wüste+n Zander Zebra+
  Zecke+n Zeder Zeit+ Zeiten Zerfall+s Ziege+n Zikade Zoo+ Zucht+ Züchter Züchtung+s Zukunft+s
  Zweig+
`
