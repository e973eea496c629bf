/** Money, economy, labour and agriculture. */
export const FINANCE = `
  Abbau+ Abbuchung Abfertigung Abfindung Abführung+s Abhebung Ablöse+ Abnehmer Absatz+ Abschöpfung
  Abschreibung Abschwung+s Abwanderung Abwicklung Abzug+s Agentur Agrar+ Akquise+ Akquisition+s
  Aktie+n Aktiva Amortisation+s Ankauf+s Ankäufer Anleihe+n Annonce+n Anreiz+ Anschaffung Anstellung
  Anteil+s Antiquitäten+ Anwerbung Anzahlung Arbeit+s+ Arbeiter+ Arbeitslose+n Arbeitslosigkeit+s
  Armut+s Artikel Aufkommen+s Aufpreis+ Aufschlag Aufschwung+s Aufsteller Aufstockung Aufwendung
  Auktion+s Ausbeute Ausbeutung Ausfall+ Ausfuhr+ Ausgleich+s Auslage Ausland+s Auslastung
  Ausleihung Ausstoß+ Auswanderung+s Auszahlung Azubi Bäcker Bäckerei+ Bank+en+ Banken Bargeld+
  Barzahlung Bauer+n Bauernschaft Beamtenschaft Becher+ Beihilfe+n Belieferung Benzin+ Bereicherung
  Beruf+s Beschaffung Beschäftigte+n Beschäftigung Besitz+ Besitzer Besoldung Betrag+s Betreiber
  Betrug+s Bewirtschaftung Bezahlung Bezieher Bezuschussung Bier+ Bieter+ Bilanzierung+s Billion
  Bonus+ Boom+ Börse+n Bote+n Branche+n Brauerei+ Brutto+ Buchung Bude+n Budget+ Budgetierung
  Bürgschaft Cent Center+ Chemikalie+n Controlling+ Darlehen+s Deckel+ Deckung Defizit+ Deflation
  Deponierung Depot Devisen+ Discount+ Discounter Dividende+n Dollar+ Doppik+ Dotierung Drogerie
  Dünger+ Effizienz+ Einbehalt Einbruch+s Einbuße Einfuhr+ Einkauf+s Einkommen+s Einkunft Einkünfte
  Einlage+n Einlagerung+s Einmalzahlung Einnahme Einnahmen+ Einsparung Einspeisung+s Eintreibung
  Einzahlung Entgelt+ Entleiher Entlohnung Entschuldung Entwertung Erbe Erbschaft Erlös Ermäßigung
  Ernte+ Ersparnis+ Erstattung Ertrag+s Erträge Erträgnis Erwerb+s Erwerbstätige+n Erwirtschaftung
  Euro+ Existenz+ Expansion+s Export+ Exporteur+s Fabrik+ Fabrikant+en Faktor Fälligkeit+s
  Fälschung+s Feld+ Ferkel+ Fertigung Filiale+ Finanzen Finanzierung Firma Firmen+ Fischerei+
  Fiskal+ Fiskus Fläche+n Flaute Fleisch+ Fleischer Fleischerei Floristik Flotte+n Fonds+ Förderer
  Franken Friseur+ Frucht+ Fusion+s Futter+ Gage+n Gärtner Gärtnerei Gastronom+en Gastronomie+
  Gebrauch+s Gehalt+s Gehälter Gehalts Geld+ Gelder Gemüse+ Genosse+n Genossenschaft Gerste+n
  Gesellschafter+ Getränk+e Getreide+ Gewerbe+ Gewerbetreibende+n Gewinn+ Gewinner Gewinnung
  Gießerei Giro+ Gläubiger+ Gold+ Gratifikation Groschen Gründer Gründung Gut+s Güter+ Guthaben
  Halter+ Handel+s Händler Handwerk+s Handwerker Haushalt+s Haushalte Hersteller Herstellung
  Hinterziehung Hof+ Holding Holz+ Honorar+ Hypothek+en Immobilie+n Import+ Importeur+s
  Industrialisierung Industrie+ Inflation+s Ingenieur+ Inland+s Inserat Inserate+n Insolvenz+
  Inventar+ Inventur Investition Investitur Investment+ Investor+en Job+ Joghurt Juwelier Kaffee+
  Kalkulation+s Kapital+ Kapitalismus+ Karenz+ Kartell+ Kassa+ Kasse+n Kassierer Kauf+ Käufer
  Kaution+s Keller+ Kette+n Kiosk+ Klempner Klinik+ Knappheit+s Kofinanzierung Kompensation+s
  Kompost+ Konditor+en Konjunktur+ Konkurrent+en Konkurrenz+ Konkurs+ Konsolidierung Konsum+
  Konsument+en Konten+ Kontingent+s Konto+ Konzern+ Konzession Kosten+ Kredit+ Kredite Krone Kulanz+
  Kumpel Kunde+n Kundschaft Kürbis+ Kuvert Laden+ Lager+ Lagerung Last+en+ Lasten Leasing+ Leder+
  Lehre+ Lieferant+en Lieferung Likör Linse+n Liquidität Lizenz+ Logistik+ Lohn+ Löhne Lotterie+
  Lotto+ Luxus+ Makler Management+ Manager Mandel+ Manufaktur Marge+n Marke+n Marketing+ Markt+
  Maschine+n Maurer+ Maut+ Melker Messe+ Metall+ Metzger Metzgerei Milch+ Miliz Milliardär+s
  Milliarde+n Million+en Millionär+s Minus+ Mittelstand+s Molkerei+ Monopol+ Monteur+s Moratorium+s
  Mühle+n Müller Münze+Münz Nachfinanzierung Nachforderung Nachfrager Nachlass Nachschub+
  Nachzahlung Nahrung+s Naturalien Netto+ Novum Nutzen Nutzer Nutzung Obligation+s Obolus Obst+
  Ökonom+en Ökonomie+ Öl+ Ölung Pacht+ Pächter Parzelle+n Pauschalierung Pelz+ Pension Pensionist+en
  Pestizid+ Pfand+ Pfändung Pfanne+n Pfennig Pflücker Pflug Pizza+ Pleite+ Plus+ Polster+ Portfolio
  Porto+ Prämie+n Prämierung Preis+ Preise Privatier Privatisierung Produkt+ Produktion+s
  Produktivität Produzent+en Profit+ Prospekt+ Provision+s Prozent+ Prüfer Rabatt+ Rate+n
  Rationalisierung Rechner Rechnung Rechtschreibung Recycling+ Reeder Reederei+ Regal+
  Rekultivierung+s Rendite+n Rente+n Rentner Reserve+ Ressource+n Rest+ Restaurant+ Rezession
  Risiken Risiko+ Rohr+ Rübe+n Rückerstattung Rückforderung Rückgang+s Rückgriff Rücklage Rückstand
  Rückstellung Rückvergütung Rückzahlung Saldo Sanierung+s Satz+ Sauce+n Säumnis+ Schäden Schaden+s+
  Schäfer+ Schäferei Schätzung Scheck+ Schein+ Schicht+ Schilling+ Schlacht+ Schlachtung Schlosser+
  Schnäppchen Schneider Schneiderei Schokolade+n Schöpfung+s Schreiner Schreinerei Schulden+
  Schuldner Schuster Schwein+e Sekt+ Sektor+ Selbständige+n Selbstständige+n Senkung Service+
  Silber+ Skonto Sorte+n Sozius Sparer Spargel+ Sparsamkeit+s Speck+ Spediteur+s Spedition+s
  Spekulant+en Spekulation Spende+n Spender Spesen+ Sponsor+en Sponsoring Stagnation+s Stahl+
  Steigerung Stellen Steuer+ Steuern Stift+ Stipendium+s Streik+ Stundung Subvention+s
  Subventionierung+s Summe+n Tabak+ Tagelöhner Tarif+ Tausch+ Taxe Technik+ Technologie+ Tee+ Teig+
  Termin+ Teuerung Textil+ Textilie Therme Tilgung Tischler Tischlerei Tochter+ Tomate+n
  Tourismus+ Tourist+en Transaktion Transfer+ Transport+ Trasse+n Treuhand+ Überangebot
  Überbrückung+s Übererfüllung Übernahme+ Überproduktion+s Überschuldung Überschuss+ Überweisung
  Überzahlung Umbuchung Umlage+ Umsatz+ Umschichtung Umschuldung Umverteilung Unkosten Unterdeckung
  Unterfinanzierung Unterhalt+s Unternehmen+s Unternehmer Unternehmerin Unternehmertum
  Unterschlagung Unwirtschaftlichkeit Urlaub+s Urlauber Valuta Veranlagung Verarmung+s Verbrauch+s
  Verbraucher Verbuchung Verdienst+ Veredelung+s Vergeudung Vergütung Verhandler Verkauf+s Verkäufer
  Verknappung Verkostung Verlagerung+s Verleih+ Verlust+ Vermarkter Vermarktung Vermieter Vermietung
  Vermögen+s Verpachtung Verpackung+s Verpflegung+s Verrechnung Versand+ Verschuldung Verschwendung
  Versicherte+n Versicherung Versorger Versorgung Versteigerung Versteuerung Verteiler+ Verteuerung
  Vertrieb+s Verwerter Verwertung+s Verzinsung Volumen+ Vorauszahlung Vorkasse Vorleistung Vorrat+s
  Vorschuss+ Vorverkauf+s Wachstum+s Währung Ware+n Wäsche+ Wäscherei Wein+ Weizen+ Werbung
  Werkstatt+ Wert+ Werte Wertung Windel+ Winzer Wirt+s Wirtin Wirtschaft Wirtschaftlichkeit+s
  Wohlstand+s Wolle+Woll Wucher Wurst+ Zahler Zahlung Zeche+n Zentner Zins+ Zinsen Zoll+ Zucker+
  Zugewinn+ Zukauf+s Zulieferer Zuschuss+ Zuverdienst+ Zuwachs+ Zuwendung Zwiebel+
`
