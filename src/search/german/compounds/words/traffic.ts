/** Traffic, building, energy and technology. */
export const TRAFFIC = `
  Abbieger Abbruch+ Abdichtung+s Abfahrt+s Abgas+ Ablagerung+s Abluft+ Abriss+ Abschuss Absperrung+s
  Abstand+s Abstellung Abzweig Achse+n Adresse+Adress++n Aggregat+ Airport+ Akku+ Alarm+ Algorithmen+
  Algorithmus Ampel+ Amphibien+ Analog Anbau+ Anbieter Anbindung Anfahrt+s Anhalter Anker Ankunft+s
  Anlieferung+s Anlieger Anrainer Anschluss+ Anstrich Antenne+n Antrieb+s App Aquarium Armatur+en
  Asbest+ Asche+n Asphalt+ Asphaltierung+s Atom+ Attrappe+n Aufbau+ Auffahrt+ Auffüllung Aufladung
  Aufweitung Aufzug+s Ausbau+ Ausbesserung+s Ausfahrt+ Ausgang+s Ausguss Ausleger Ausleuchtung
  Ausrüster Ausrüstung Ausschachtung+s Aussicht+s Automat+en Automation Bagger Bahn+ Bake+n Balken
  Balkon+ Ballon+ Baracke+n Barke Barrikade+n Batterie+ Bauten Becken Befahrung+s Befestigung+s
  Begrünung+s Beheizung Belag+s Beleuchter Beleuchtung Belichtung+s Belüftung+s Benutzer Benzol
  Bepflasterung Beschichtung+s Beschilderung+s Bestuhlung Beton+ Betonierung Bewaffnung Bewehrung
  Biegung Blech+ Blitzer Block+ Bluetooth Bohle+n Bohrer Bohrung Bombe+n Boot+s Bord+ Brand+
  Bremse+n+Brems Brett+er Browser Brücke+n Brühe Brunnen+ Brüstung+s Bügel+ Bunker Burg+ Bus+ Busse
  Camping+ Caravan Carport Carsharing+ Charter+ Chassis Chaussee Chip+ Cloud+ Cluster+ Code+
  Container+ Crash+ Cyber+ Dach+ Dächer Damm+ Dämmung+s Dampf+ Dampfer Dämpfung+s Deck+ Decke+n
  Deich+ Demontage Diele+n Diesel+ Display Docht Dock+ Dom+ Domain Dorf+ Dörfer Draht+ Drohne+n
  Drosselung+s Dübel+ Durchfahrt+s Durchlass Durchquerung Düse+n Dynamik+ Dynamo Einbahn+ Einfahrt+s
  Einfriedung+s Eingang+s Einmündung+s Einsteiger Eisen+ Elektrifizierung+s Elektriker Elektrizität
  Elektro+ Elektrolyse+ Elektron Elektronik+ Energie+ Energien Entfernung Entkernung Entleerung+s
  Entlüftung+s Entrauchung+s Entriegelung Entsiegelung+s Entwässerung+s Erbbau+ Erdung Erker
  Errichtung Erschließung Ertüchtigung+s Estrich Etage+n Expedition+s Explosion Fackel+ Fahne+n
  Fähre+Fähr Fahrer Fahrerin Fahrt+ Fahrten Fahrzeug+ Falle Farbe+Farb+n Fassade+n Fenster+
  Fernseher Feuerung+s Firmware Flansch Flasche+n Flieger Fliese+n Flug+ Flugzeug+ Flur+ Format+
  Fotovoltaik+ Fracht+ Frachter Fräse+Fräs Front+ Fuge+n Fuhre Fundament+ Funk+ Funker Furt
  Fußgänger+ Fußgängerin Galgen Gangway Garage+n Garten+ Gärten Gas+ Gasse+n Gatter Gebäude+
  Gefährdung Gefährt Gefälle Gelände+ Geländer Generator+en Geothermie Gepäck+ Gerät+e+ Geräte
  Gerüst+ Geschoss+ Geschwindigkeit+s Gewicht+s Gewölbe+ Giebel+ Gigawatt+ Gitter+ Glas+ Gleis+
  Gleise Gondel+ Grab+ Grube+n Grundierung Gully Gummi+ Hacker+ Hafen+ Häfen Haken Halde+n Haltung
  Hammer+ Handy+ Hangar Hardware+ Haus++Häuser+ Hebel+ Heck+ Heizer Heizung Helikopter Helm+ Höfe
  Höhe+n  Homepage+ Hotel+ Hubschrauber+ Hügel+ Hütte+n Hydrant+en Hydraulik+ Immobilien+
  Infrastruktur+ Ingenieurin Inspektion+s Installateur+s Installation+s Jacht Jalousie Kabel+
  Kabine+n Kachel Kahn Kamin+ Kanalisation+s Kanister Kante+n Kapazität+s Karosse Karosserie+
  Karton+ Kaserne+n Katalysator+en Kaverne Kern+ Kessel+ Kfz+ Kilowatt+ Kirche+Kirch+n Klappe+Klapp
  Klinke Klinker+ Klotz Knoten+ Kohle+n+ Kolben Kollision+s Kombi+ Komfort+ Komplex Kompressor
  Konsole+n Konstrukteur+s Konstruktion+s Konverter Kopierer Korb+ Kran+ Kreisel+ Kreuzung+s Kugel+
  Kühler Kühlung+s Kupfer+ Kurve+n Küste+n Kutsche+n Lack+ Ladung+s Lampe+n Laptop+ Lärm+ Laser+
  Laterne+n Latte+n Leck Leuchte+Leucht Licht+ Lichter Lift+ Linie+n Link Lkw+ Loch+ Löcher Login
  Loipe+n Lok+ Lokomotive+n Lounge Luft+ Lüftung+s Magnet+ Mail+ Maschinist+en Mast+en+ Material+
  Materialien Mauer+ Mechanik Mechaniker Mechanismus Megawatt+ Messung+s Meter+ Miete+Miet Mieter
  Möbel+ Mobil Mobiliar Mobilität Modem Monitor+ Moped+ Mörtel Motor++en Mulde+n Nabe Nachrüstung
  Navigation+s Neigung+s Netz+ Netze Objekte Ofen+ Öfen Öffnung+s Omnibus+ Ortung+s Paneel+ Panne+n
  Panzer+ Park+ Parkett+ Parks Passage Passagier+ Passwort+ Pedal Pedelec Pendler Pfad+ Pfahl+
  Pfeiler Pferd+e Pflaster+ Pflasterung+s Pforte+n Pförtner Pfosten+ Photovoltaik+ Pilot+en Pipeline
  Pkw+ Plakat+ Plane Planer Platte+n Platz+ Plätze Poller+ Ponton Programmierer Programmierung
  Propeller Provider Pumpe+Pump+n Putz+ Quader Quartier+s Querung+s Radar+ Räder Radler Rakete+n
  Rampe+n Raum+ Räume Räumung+s Reaktor+ Reede Regler Reifen+ Reinigung+s Reise+ Reisen Reklame+
  Reparatur+ Richtfest Riegel Riss+ Roboter+ Rohre Roller Rost+ Route+n Rumpf Rüstung Säge+n
  Sanitär+ Satellit+en Sattel+ Säule+n Scanner Schacht+ Schall+ Schalter Schaltung+s Schalung+s
  Scharnier Schaufel+ Schaukel+ Scheinwerfer+ Schieber Schiene+n Schiff+s+ Schiffe Schiffer
  Schild+er Schirm+ Schlauch+ Schleppe Schlitten Schloss+ Schlösser Schlüssel+ Schmiere Schmiererei+
  Schnur Schotter+ Schrank+ Schranke+n Schranken+ Schraube+n+Schraub Schrott+ Schweißer Schwelle+n
  Schweller Segel+ Seil+ Sender+ Sensor+ Server+ Sessel+ Sicherung+s Siedlung Signale Silo+
  Smartphone+ Sockel+ Software+ Sohle+n Solar+ Speicher Speicherung+s Sperre+n+Sperr Sperrung
  Spiegel+ Spitze+n Sprengung+s Spur+ Spuren Stadel Stall+ Stange+n Stapler Statik Station+s Stau+
  Stauung Steg+ Steig Stein+ Steine Stern+ Sterne Stiege+n Stollen+ Strahl+en+ Strahler Strahlung
  Strang Straße+n Strecke+n Strom+ Stuhl+ Stürmer Sturz+ Stütze+Stütz Tablet+ Taktung+s Tal+ Tank+
  Tanker Tasse+n Tastatur Taster Taxi+ Temperatur+ Tempo+ Teppich+ Terminal+ Terrasse+n Tisch+
  Toilette+n Tonne+n Tor+ Trafo+ Traktor+ Tram+ Transformator+en Transporter Trassierung Traverse
  Treppe+n Trog Trümmer+ Tunnel+ Tür+ Turbine+n Türen Turm+ Turn+ Typ+en+ Typen Überbau
  Überdachung+s Überfahrt Überflieger Überholung+s Überquerung Überweg+ Ufer+ Umbau+ Umfahrung
  Umgehung+s Umleitung Umrüstung+s Umsetzer Umspanner Umspannung+s Umsteiger Umzug+s Unterboden
  Unterführung+s Untergeschoss Vehikel Ventil+ Verbauung+s Verbrenner+ Verbund+ Verdichtung
  Verdrahtung Verengung Verglasung+s Verkabelung Verkehr+s Verkleidung+s Verladung Verlegung+s
  Vermesser Vermessung+s Verputz Verrohrung Verschalung Verschleiß+ Verschwenkung Versicherer
  Versickerung+s Versiegelung Verspätung Viadukt Villa Villen+ Vorfahrt+s Waage+ Waffe+n Wagen+
  Waggon+ Wand++Wände Wände Wanne+n Wartung Wasser+ Weg+e Wege+ Wegweisung Weiche+n Weiher Werft+
  Widerlager Winkel+ Wohnung Zaun+ Zelt+ Zement+ Zentrale+ Ziegel+ Ziegelei Zimmer+ Zisterne+n
  Zone+n Zubringer Zufahrt+s Zug+ Zugang+s Züge Zündung Zusteiger Zylinder+
`
