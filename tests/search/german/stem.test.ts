import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '@/search/german/fold'
import { queryStems, readingOf, stem, stems } from '@/search/german/stem'

/** A word and its other forms, each of which must share a stem with it: one word a line. */
const FAMILIES = `
Helfer Helfern Helfers Helferin Helferinnen
Flüchtling Flüchtlinge Flüchtlingen Fluechtlinge Flüchtlings
Kreis Kreises Kreise Kreisen
Haus Häuser Häusern Hauses Hause Haeuser
Antrag Anträge Anträgen Antrags Antrages
Vertrag Verträge Verträgen Vertrages Vertrags
Kind Kinder Kindern Kindes Kinds
Schule Schulen
Bürger Bürgerin Bürgerinnen Bürgern Bürgers
Integrationshelfer Integrationshelferinnen Integrationshelfern Integrationshelferin
Entgelt Entgelte Entgelten Entgelts
Förderbescheid Förderbescheide Förderbescheides Förderbescheids Förderbescheiden
Beschluss Beschlüsse Beschlüssen Beschlusses Beschluß
Ausschuss Ausschüsse Ausschusses Ausschüssen
Zuschuss Zuschüsse Zuschüssen
Stadt Städte Städten
Landrat Landräte Landrätin Landrats Landräten Landrätinnen
Arzt Ärzte Ärztin Ärztinnen Ärzten Arztes
Amt Ämter Ämtern Amtes Amts
Land Länder Ländern Landes Lands
Problem Probleme Problemen Problems
System Systeme Systemen Systems
Gremium Gremien Gremiums
Zentrum Zentren Zentrums
Thema Themen Themas
groß große großer großen großes großem
neu neue neuer neuen neues neuem
kommunal kommunale kommunaler kommunalen kommunales
Mitglied Mitglieder Mitgliedern Mitglieds Mitgliedes
Ergebnis Ergebnisse Ergebnissen Ergebnisses
Beigeordneter Beigeordnete Beigeordneten
Abgeordneter Abgeordnete Abgeordneten
Betroffener Betroffene Betroffenen betroffen
beantragen beantragt beantragte beantragten
diskutieren diskutiert diskutierte diskutierten
fördern fördert förderte gefördert geförderte
fordern fordert forderte gefordert
ändern ändert geändert
verändern verändert veränderte
begründen begründet begründete
Mieter Mietern Mieterin Mieterinnen
Miete Mieten
Mangel Mängel Mängeln Mangels
Schaden Schäden Schadens
Mutter Mütter Müttern
Ausländer Ausländern Ausländerin
Gebäude Gebäuden Gebäudes
Gerät Geräte Geräten Gerätes
Kollege Kollegen Kollegin Kolleginnen
Student Studenten Studentin Studentinnen
Verwaltung Verwaltungen
Unternehmen Unternehmens
Kita Kitas
Büro Büros
Steuer Steuern
Zug Züge Zügen Zuges
Gemeinde Gemeinden
Fraktion Fraktionen
Vorsitzender Vorsitzende Vorsitzenden
Umlage Umlagen
Fachkraft Fachkräfte Fachkräften
Straße Straßen Strasse
Betrieb Betriebe Betrieben Betriebes
Angebot Angebote Angeboten
Stelle Stellen
Prozent Prozente
Zusammenhang Zusammenhänge Zusammenhängen
weiter weitere weiteren weiterer weiteres
weit weite weiten weites
klein kleine kleiner kleinere kleineren kleinste kleinsten
wichtig wichtige wichtiger wichtigere wichtigste wichtigsten wichtigstes
alt alte älter ältere älteste
hoch hohe hohen höher höhere höchste höchsten
stark starker stärker stärkste
flexibel flexible flexibler flexibles flexibleren
teuer teure teurer teuren
Nachbar Nachbarn Nachbarin
Herr Herrn Herren
Grüne Grünen Grüner
Idee Ideen
Platz Plätze Plätzen Platzes
Auskunft Auskünfte
Bus Busse Bussen
Präsident Präsidentin Präsidenten
schön schöne schönen
Wahl Wahlen
Wähler Wählern
Schüler Schülerinnen Schülern
Berater Beraterin
Recht Rechte Rechten
Fall Fälle Fällen
bekannt bekannte bekannter
Leiter Leiterin
politisch politische politischer politischen politisches
umfassend umfassende umfassender
Anwesender Anwesende Anwesenden
spezifisch spezifischer
Fischer Fischern Fischerin
arbeiten arbeitet arbeitete
bewerten bewertet bewertete
beschließen beschließe beschlossen beschlossene beschlossenen beschloss beschlossener
ablehnen abgelehnt abgelehnte abzulehnen ablehnt ablehnte
anerkennen anerkannt anerkannte anzuerkennen
vorbereiten vorbereitet vorzubereiten vorbereitete
vorschlagen vorgeschlagen vorgeschlagene vorschlägt vorschlug vorzuschlagen
einbringen eingebracht eingebrachten einbrachte einzubringen
entscheiden entscheidet entschied entschieden entschiedene
verlieren verliert verlor verloren verlorene
beginnen beginnt begann begonnen begonnene
sprechen spricht sprach gesprochen
geben gibt gab gaben gäbe gegeben
finden findet fand fanden gefunden
wissen wusste gewusst wüsste
denken dachte gedacht denkt
anwenden angewandt anwendet
gehören gehört gehörte
gestalten gestaltet gestaltete
hinzufügen hinzugefügt hinzuzufügen
sagen sagt sagte gesagt
rechnen rechnet rechnete gerechnet
planen plane plant geplant geplanten
handeln handelt gehandelt
entwickeln entwickelt entwickelte
liegen liegt lag gelegen
helfen hilft half geholfen
ziehen zieht zog zogen gezogen
Mechanismus Mechanismen
Rhythmus Rhythmen
Kriterium Kriterien
Studie Studien
Datum Datums
Bau Baues Bauten
Neubau Neubauten
Bäuerin Bäuerinnen Bauer Bauern
Reise Reisen
Note Noten
Rate Raten
Demokrat Demokraten
Million Millionen Mio
Milliarde Milliarden Mrd
Nummer Nummern Nr
Kilometer Kilometern km
Euro Euros EUR
beziehungsweise bzw
Absatz Absätze Absatzes Abs
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Pairs that must not be found for one another. */
const STRANGERS = [
  ['Helfer', 'helfen'],
  ['Helfer', 'Hilfe'],
  ['Mieter', 'Miete'],
  ['Leiter', 'Leitung'],
  ['Pfleger', 'Pflege'],
  ['Gewerkschafter', 'Gewerkschaft'],
  ['Gesellschafter', 'Gesellschaft'],
  ['Gläubiger', 'gläubig'],
  ['Förderung', 'Forderung'],
  ['fördern', 'fordern'],
  ['schon', 'schön'],
  ['zahlen', 'zählen'],
  ['wurde', 'würde'],
  ['Schüler', 'Schule'],
  ['Wähler', 'Wahl'],
  ['Käufer', 'Kauf'],
  ['Ausländer', 'Ausland'],
  ['Ausbilder', 'Ausbildung'],
  ['Beratung', 'beraten'],
  ['Berater', 'beraten'],
  ['Verwalter', 'Verwaltung'],
  ['rechts', 'Recht'],
  ['falls', 'Fall'],
  ['Eigentümer', 'Eigentum'],
  ['Gerät', 'Rat'],
  ['Grün', 'Grund'],
  ['Konzern', 'Konzert'],
  ['Antrag', 'Vertrag'],
  ['Frage', 'gefragt'],
  ['Stelle', 'gestellt'],
  ['Beschluss', 'beschließen'],
  ['Vorschlag', 'vorschlagen'],
  ['Plan', 'planen'],
  ['Bau', 'gebaut'],
  ['Kauf', 'verkaufen'],
  ['Lage', 'lag'],
  ['Sprache', 'sprach'],
  ['Gabe', 'gab'],
  ['Angebot', 'anbieten'],
  ['Betrieb', 'betreiben'],
  ['Unterschied', 'unterscheiden'],
  ['Aufgabe', 'aufgegeben'],
  ['Auftritt', 'auftreten'],
  ['Verlag', 'vorliegen'],
  ['Verband', 'verbinden'],
  ['Markt', 'Marke'],
  ['Fahrt', 'fahren'],
  ['Gehalt', 'gehalten'],
  ['Rat', 'Rate'],
  ['Not', 'Note'],
  ['Reis', 'Reise'],
  ['Sieg', 'Siegen'],
  ['Eis', 'Eisen'],
  ['Post', 'Posten'],
  ['Seite', 'seit'],
  ['Weg', 'wegen'],
  ['Wille', 'will'],
  ['Ware', 'war'],
  ['Ebene', 'eben'],
  ['Müll', 'Müller'],
  ['Meister', 'meist'],
  ['weit', 'weiter'],
  ['sicher', 'sichern'],
  ['ein', 'einst'],
  ['nah', 'nächste'],
  ['Studium', 'Studie'],
  ['Finanzierung', 'finanzieren'],
  ['Bürokratie', 'Büro'],
  ['fordern', 'Forderung'],
] as const

const stemOf = (word: string) => stem(fold(word))
const stemsOf = (word: string) => stems(fold(word))
const belongTogether = (one: string, other: string) =>
  stemsOf(one).some((found) => stemsOf(other).includes(found))

describe('stems', () => {
  test.each(FAMILIES)('joins %s with its forms', (word = '', ...forms) => {
    const strangers = forms.filter((form) => !belongTogether(word, form))
    expect(strangers, `${word}: ${stemsOf(word).join(' ')}`).toEqual([])
  })

  test.each(STRANGERS)('keeps %s and %s apart', (one, other) => {
    expect(belongTogether(one, other), `${stemsOf(one).join()} ${stemsOf(other).join()}`).toBe(
      false,
    )
  })

  test('never joins two of the families', () => {
    const found = FAMILIES.flatMap(([word = ''], at) =>
      stemsOf(word).map((of) => ({ of, at, word })),
    )
    const joined = found.filter(({ of, at }) =>
      found.some((other) => other.of === of && other.at !== at),
    )
    expect(joined).toEqual([])
  })

  test('gives a noun first, and its verb only to what may be one', () => {
    expect(stemsOf('Frage')).toEqual(['frag', 'frag~'])
    expect(stemsOf('fragen')).toEqual(['frag', 'frag+'])
    expect(stemsOf('Strafe')).toEqual(['straf', 'straf~'])
    expect(stemsOf('Umlage')).toEqual(['umlag'])
    expect(stemsOf('beschloss')).toEqual(['beschliess+'])
  })

  test.each([
    ['berichten', 'verb', ['berichtet', 'berichte', 'berichteten'], ['Bericht', 'Berichts']],
    ['wünschen', 'verb', ['wünsche', 'gewünscht'], ['Wunsch']],
    ['Fragen', 'noun', ['Frage', 'fragen'], ['fragt', 'gefragt']],
    ['Kosten', 'noun', ['Kosten'], ['kostet', 'gekostet']],
    ['fragen', 'any', ['Frage', 'fragt', 'gefragt'], ['Antwort']],
    ['sozialen', 'verb', ['sozial', 'soziale'], ['Sozialist']],
    ['gleichen', 'verb', ['gleicht', 'geglichen'], ['Gleis']],
    ['Haus', 'verb', ['Häuser'], ['hausen']],
  ] as const)('finds %s as %s', (word, reading, forms, strangers) => {
    const sought = queryStems(fold(word), reading)
    const isFound = (form: string) => stemsOf(form).some((one) => sought.includes(one))
    expect(forms.filter((form) => !isFound(form))).toEqual([])
    expect(strangers.filter(isFound)).toEqual([])
  })

  test.each([
    [true, 0.9, 'noun'],
    [false, 0.9, 'any'],
    [true, 0.05, 'verb'],
    [false, 0.05, 'verb'],
    [true, null, 'any'],
  ] as const)(
    'reads a word typed with a capital (%j) and written so in %j as %s',
    (typed, share, as) => {
      expect(readingOf(typed, share)).toBe(as)
    },
  )

  test('treats compounds like their last component', () => {
    expect(stemOf('Förderanträgen')).toBe(stemOf('Förderantrag'))
    expect(stemOf('Krankenhäuser')).toBe(stemOf('Krankenhaus'))
    expect(stemOf('Pflegezentren')).toBe(stemOf('Pflegezentrum'))
  })

  test('leaves numbers and short words as they are', () => {
    for (const form of ['2500', '1,5', '35a', 'der', 'es', 'im', 'cdu'])
      expect(stem(form).replace(/\.$/u, '')).toBe(form)
  })

  test('is never empty and never longer than the word', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,14}(e|en|er|ern|es|s|in|innen|t|et|ium)?$/),
        (word) => {
          for (const found of stems(word)) {
            expect(found.replace(/[+.]$/u, '').length).toBeGreaterThan(0)
            // Abbreviations are spelled out.
            expect(found.length).toBeLessThanOrEqual(Math.max(word.length + 1, 16))
          }
        },
      ),
    )
  })
})
