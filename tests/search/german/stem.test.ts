import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '@/search/german/fold'
import { stem } from '@/search/german/stem'

/** Forms that must share a stem: one word a line. */
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
beschließen beschließt
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
klein kleine kleiner kleinere kleineren
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
] as const

const stemOf = (word: string) => stem(fold(word))

describe('stem', () => {
  test.each(FAMILIES)('joins %s with its forms', (...family) => {
    expect(new Set(family.map(stemOf)).size, family.map(stemOf).join(' ')).toBe(1)
  })

  test.each(STRANGERS)('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })

  test('never joins two of the families', () => {
    const stems = FAMILIES.map(([word = '']) => stemOf(word))
    expect(stems.filter((found, at) => stems.indexOf(found) !== at)).toEqual([])
  })

  test('treats compounds like their last component', () => {
    expect(stemOf('Förderanträgen')).toBe(stemOf('Förderantrag'))
    expect(stemOf('Krankenhäuser')).toBe(stemOf('Krankenhaus'))
    expect(stemOf('Pflegezentren')).toBe(stemOf('Pflegezentrum'))
  })

  test('leaves numbers and short words as they are', () => {
    for (const form of ['2500', '1,5', '35a', 'der', 'es', 'im', 'cdu'])
      expect(stem(form)).toBe(form)
  })

  test('is never empty and never longer than the word', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,14}(e|en|er|ern|es|s|in|innen|t|et|ium)?$/),
        (word) => {
          const found = stem(word)
          expect(found.length).toBeGreaterThan(0)
          expect(found.length).toBeLessThanOrEqual(word.length)
        },
      ),
    )
  })
})
