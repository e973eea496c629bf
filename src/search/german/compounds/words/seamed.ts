/**
 * Compounds whose seam no rule finds: because their first piece is one in few nouns only (unter
 * stands in too many verbs), because another split is possible, or because the last piece ends
 * adjectives as well (-reich, -haft).
 */
export const SEAMED = `
  Unter|ausschuss+ Unter|gruppe+n Unter|frage+ Unter|abteilung Unter|arm+ Unter|haus+ Unter|welt+
  Unter|titel+ Unter|punkt+ Unter|bezirk+s Unter|kategorie+n Unter|organisation Unter|deck+
  Unter|grenze+ Unter|kapitel Wieder|aufbau+ Wieder|wahl+ Wieder|einführung Wieder|herstellung
  Wieder|eröffnung Wieder|aufnahme+ Wieder|vereinigung Wieder|eingliederung Wieder|belebung
  Wieder|verwertung Wieder|verwendung Wieder|bewaldung Wieder|eintritt+s Wieder|einstieg+s
  Wieder|beginn+ Wieder|inbetriebnahme Wieder|erlangung Wieder|besetzung Gegen|antrag+s
  Gegen|stimme+n Gegen|vorschlag+s Gegen|argument+s Gegen|kandidat+en Gegen|finanzierung
  Gegen|leistung Gegen|maßnahme+n Gegen|probe+ Gegen|rede+ Gegen|meinung Gegen|verkehr+s
  Gegen|gewicht+s Gegen|seite+n Gegen|bewegung Gegen|darstellung Gegen|frage+ Gegen|position
  Gegen|richtung Gegen|spieler+ Gegen|wind+ Gegen|entwurf+s Gegen|modell+ Gegen|wert+
  Gegen|rechnung Hinter|hof+ Hinter|haus+ Hinter|rad+ Hinter|bänkler+ Hinter|tür+ Hinter|land+
  Nieder|flur+ Geh|weg+ Geh|steig+ Geh|hilfe+n Geh|behinderung Geh|behinderte+n Geh|bahn+
  Geh|zeit+ Weit|blick+s Weit|sicht+ Weit|sprung+ Best|zeit+ Best|leistung Best|note+n Best|wert+
  Gast|raum+ Fest|rede+ Fest|platz+ Rast|platz+ Haft|anstalt+s Haft|strafe+n Haft|befehl+s
  Haft|entlassung Haft|pflicht+ Untersuchung|s|haft+ Schub|haft+ Einzel|haft+ Sicherung|s|haft+
  Auslieferung|s|haft+ König|reich+s Kaiser|reich+s Erd|reich+s Tier|reich+s Himmel|reich+s
  Rat|haus+ Rat|geber+ Gesetz|gebung Ältesten|rat+s Standes|amt+s Erb|schein+ Erb|recht+s
  Erb|pacht+ Erb|folge+n Stimme|n|mehrheit Neben|einkünfte+ Auftrag|geber+ Auftrag|nehmer+ Nein|stimme+n
  Berg|wacht+ Fuhr|park+ Gen|technik+ Gen|labor+
  Misch|ehe+ Schein|ehe+ Homo|ehe+ Zweck|ehe+
`
