import { describe, expect, test } from 'vitest'
import type { SearchParams } from '@/domain/record/search'
import { indexOf, said } from '../index/records'

/** Whether the only statement of an index is found by a query. */
const finds = (q: string, passages: readonly string[], params: SearchParams = {}): boolean => {
  const quotes = passages.map((text) => ({ kind: 'quote' as const, text }))
  return indexOf([said('only', quotes)]).index.search({ ...params, q }).total === 1
}

describe('a query', () => {
  test.each([
    ['Helfer', 'Die Integrationshilfe braucht Helferinnen.'],
    ['fluechtlinge', 'Wir nehmen Flüchtlinge auf.'],
    ['FLÜCHTLING', 'Die Fluechtlingen zu helfen …'],
    ['strasse', 'die Straße'],
    ['Haus', 'in den Häusern'],
    ['Häuser', 'im Haus'],
    ['Coronahilfen', 'die Corona-Hilfen'],
    ['Corona-Hilfe', 'die Coronahilfen'],
    ['Corona-Hilfen', 'die Corona Hilfen'],
    ['Hilfe', 'die Corona-Hilfen'],
    ['Fraktion', 'die SPD-Fraktion'],
    ['Bürgerin', 'Bürger*innen'],
    ['2500', 'rund 2.500 Euro'],
    ['2.500 €', '2500 Euro'],
    ['2,5 Mio. Euro', 'Das kostet 2,5 Millionen Euro.'],
    ['75 Prozent', 'Es sind 75% dafür.'],
    ['Art. 7', 'nach Art. 7 der Satzung'],
    ['75%', '75 Prozent'],
    ['§ 35', 'nach §35 SGB'],
    ['B 62', 'an der B62'],
    ['B62', 'an der B 62'],
    ['"an der Straße"', 'An der STRASSE steht'],
    ['"SPD Fraktion"', 'die SPD-Fraktion'],
    ['Antrag -Vertrag', 'Der Antrag liegt vor.'],
    ['-Vertrag', 'Der Antrag liegt vor.'],
    ['Vertrag OR Antrag', 'Der Antrag liegt vor.'],
    ['', 'Der Antrag liegt vor.'],
    ['naïve', 'eine nai\u0308ve Frage'],
    ['Helfer', 'Die Integrationshelfer fehlen.'],
    ['Umlage', 'Die Kreisumlage steigt.'],
    ['Schulassistenz', 'mehr Schulassistenzen'],
    ['Integrationshelfer', 'die Integrations-Helferinnen'],
    ['Kreisumlage', 'die Kreis Umlage'],
    ['kreisumlagen', 'die Kreis-Umlage'],
    ['Kinderhilfe', 'die Kinder- und Jugendhilfe'],
    ['Ausbildung', 'mehr Aus- und Weiterbildung'],
    ['Straßenbau', 'Straßen-, Wege- und Brückenbau'],
  ])('%j finds %j', (query, text) => {
    expect(finds(query, [text])).toBe(true)
  })

  test.each([
    ['Helfer', 'Wir müssen helfen.'],
    ['Kinderbildung', 'die Kinder- und Jugendhilfe'],
    ['Kinderhilfe', 'Kinder- das ist wahr - brauchen Jugendhilfe'],
    ['"Kinderhilfe"', 'die Kinder- und Jugendhilfe'],
    ['75 Prozent', 'Von 75 Leuten sind 50 Prozent dafür.'],
    ['§ 35', 'Nach § 7 kommen 35 Leute.'],
    ['Mieter', 'Die Miete steigt.'],
    ['rat', 'Wir beraten.'],
    ['tier', 'Wir haben diskutiert.'],
    ['Fluchtlinge', 'Wir nehmen Flüchtlinge auf.'],
    ['Förderung', 'eine Forderung'],
    ['"die Helfer"', 'die vielen Helfer'],
    ['"die Helfer"', 'die Helferin'],
    ['"Helfer die"', 'die Helfer'],
    ['"Coronahilfen"', 'die Corona-Hilfen'],
    ['Helfer Antrag', 'Die Helfer warten.'],
    ['Antrag -Vertrag', 'Antrag und Verträge'],
    ['Antrag -"der Vertrag"', 'Antrag, aber auch der Vertrag'],
    ['250', 'rund 2.500 Euro'],
    ['§ 35', 'nach § 35a'],
    ['???', '???'],
    ['Kreisumlage', 'die Umlage im Kreis'],
    ['Kreisumlage', 'Umlage Kreis'],
    ['"Umlage"', 'die Kreisumlage'],
    ['"Kreisumlage"', 'die Kreis Umlage'],
    ['Corona-Hilfen', 'Hilfen nach Corona'],
  ])('%j does not find %j', (query, text) => {
    expect(finds(query, [text])).toBe(false)
  })

  test('finds words in any passage of a document, a phrase only within one', () => {
    const passages = ['Es kommen die', 'Helfer.']
    expect(finds('Helfer kommen', passages)).toBe(true)
    expect(finds('"die Helfer"', passages)).toBe(false)
    expect(finds('kommen -Helfer', passages)).toBe(false)
  })
})
