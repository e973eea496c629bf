/**
 * The list of facts that the report tells, written from the report, one test each. What is recorded
 * must say each of them, and nothing that the report leaves open.
 */
import { describe, expect, test } from 'vitest'
import { decide } from '@/domain/procedure/majority'
import { nrwRules } from '@/domain/procedure/rules'
import type { Payload } from '@/domain/record/payloads'
import { ids } from '@seed/ids'
import {
  all,
  contributions,
  fact,
  item,
  matter,
  motionOf,
  nameOf,
  organization,
  partsOf,
  person,
  positions,
  session,
  shortNameOf,
  type Contribution,
} from './first-session'

const KIM = 'kommunales-integrationsmanagement-kim'
const RAINBOW = 'regenbogenbeleuchtung-des-kreishauses'
const HELPERS = 'ausgleich-fuer-integrationshelfer'

/** What somebody said in a debate, all statements together. */
function said(debate: string, speaker: string): Contribution[] {
  return contributions(debate).filter((entry) => entry.speaker === speaker)
}
const quotesOf = (debate: string, speaker: string) =>
  said(debate, speaker).flatMap((entry) => entry.quotes)
const paraphraseOf = (debate: string, speaker: string) =>
  said(debate, speaker)
    .flatMap((entry) => entry.paraphrases)
    .join(' ')

/** The one vote on the one motion of a debate, decided by the rule of procedure. */
function voteOn(debate: string) {
  const [vote] = motionOf(debate).votes
  if (!vote) throw new Error(`no vote on the motion of ${debate}`)
  const { payload } = vote
  const decision = decide({
    counts: payload,
    majority: payload.majority,
    polarity: payload.polarity,
    statutorySeats: payload.statutorySeats,
    stated:
      payload.stated !== null && payload.statedOutcome !== null
        ? { text: payload.stated, outcome: payload.statedOutcome }
        : null,
    rules: nrwRules,
  })
  return { payload, decision }
}

const roleOf = (name: string) =>
  person(name).payload.memberships.map(
    (membership) => [shortNameOf(membership.organizationId), membership.role] as const,
  )

describe('the session', () => {
  test('it is one session of the Kreistag of Siegen-Wittgenstein, and it is over', () => {
    expect(shortNameOf(session().payload.organizationId)).toBe('Kreistag')
    expect(organization('Kreistag').payload.name).toBe('Kreistag Siegen-Wittgenstein')
    expect(session().payload.sessionState).toBe('closed')
  })
  test('its day is not reported: the date is approximate and the note says how it is known', () => {
    expect(session().payload.date).toBe('2021-06~')
    expect(session().payload.dateNote).toMatch(/nicht berichtet/)
    expect(session().payload.dateNote).toMatch(/Näherung/)
  })
  test('it was not before the match of 23 June 2021, which a source of its own proves', () => {
    expect(session().payload.earliestDay).toBe('2021-06-23')
    const match = all('source').find(({ id }) => id === ids.sources.match)
    expect(match?.payload.date).toBe('2021-06-23')
    expect(session().payload.citations.map(({ sourceId }) => sourceId)).toContain(match?.id)
  })
  test('it was not after the September that the report looks ahead to', () => {
    expect(session().payload.latestDay).toBe('2021-09-30')
  })
  test('times, place and attendance are not reported', () => {
    const { startsAt, endsAt, place, attendances } = session().payload
    expect([startsAt, endsAt, place, attendances]).toEqual([null, null, null, []])
  })
  test('it has three debates, in the order in which the report first mentions them', () => {
    const slugs = all('agenda_item')
      .sort((a, b) => a.payload.position - b.payload.position)
      .map(({ payload }) => payload.slug)
    expect(slugs).toEqual([KIM, RAINBOW, HELPERS])
  })
  test('the numbers of the agenda items are not reported', () => {
    expect(all('agenda_item').map(({ payload }) => payload.number)).toEqual([null, null, null])
  })
  test('the wording of the agenda is not reported: the titles are marked as ours', () => {
    for (const { payload } of all('agenda_item')) expect(payload.titleReported).toBe(false)
  })
  test('the note tells that the order is that of the report', () => {
    expect(session().payload.note).toMatch(/Reihenfolge ist die der ersten Erwähnung/)
  })
  test('term and number of members are not reported: sources of their own prove them', () => {
    expect(session().payload.note).toMatch(/Wahlperiode und Mitgliederzahl stehen nicht im Bericht/)
    const sources = session().payload.citations.map(({ sourceId }) => sourceId)
    expect(sources).toContain(ids.sources.electionNotice)
    expect(sources).toContain(ids.sources.countyCode)
  })
  test('three motions and two votes are reported, and no papers', () => {
    expect(all('motion')).toHaveLength(3)
    expect(all('vote')).toHaveLength(2)
    expect(all('paper')).toHaveLength(0)
  })
})

describe('the people', () => {
  test('twelve people speak', () => {
    const speakers = new Set(all('statement').map(({ payload }) => nameOf(payload.personId)))
    expect([...speakers].sort()).toEqual([
      'Andreas Müller',
      'Arno Wied',
      'Christian Zaum',
      'Guido Müller',
      'Hans Günter Bertelmann',
      'Henning Setzer',
      'Hermann-Josef Droege',
      'Katrin Fey',
      'Meike Menn',
      'Michael Sittler',
      'Regine Stephan',
      'Ullrich Georgi',
    ])
  })
  test('two of them are called Müller, and are two people with addresses of their own', () => {
    const namesakes = all('person').filter(({ payload }) => payload.familyName === 'Müller')
    expect(namesakes.map(({ payload }) => payload.slug).sort()).toEqual([
      'andreas-mueller',
      'guido-mueller',
    ])
  })
  test('Andreas Müller is Landrat, and by law, which is cited, a member of the Kreistag', () => {
    expect(roleOf('Andreas Müller')).toEqual([['Kreisverwaltung', 'Landrat']])
    expect(person('Andreas Müller').payload.description).toContain('kraft Gesetzes Mitglied')
    const law = person('Andreas Müller').payload.citations.find(
      ({ sourceId }) => sourceId === ids.sources.countyCode,
    )
    expect(law?.locator).toBe('§ 25')
  })
  test('no party or faction of the Landrat is reported', () => {
    const spoken = all('statement').filter(
      ({ payload }) => nameOf(payload.personId) === 'Andreas Müller',
    )
    expect(spoken.map(({ payload }) => payload.factionId)).toEqual([null, null, null])
    expect(spoken.map(({ payload }) => payload.office)).toEqual(['Landrat', 'Landrat', 'Landrat'])
  })
  test('Guido Müller belongs to the FDP and has no reported office', () => {
    expect(said(HELPERS, 'Guido Müller')).toMatchObject([{ faction: 'FDP', office: null }])
  })
  test('Meike Menn belongs to the Grüne', () => {
    expect(said(KIM, 'Meike Menn')).toMatchObject([{ faction: 'Grüne', office: null }])
  })
  test('Christian Zaum belongs to the AfD and leads its faction', () => {
    expect(said(RAINBOW, 'Christian Zaum')).toMatchObject([
      { faction: 'AfD', office: 'Fraktionschef' },
    ])
    expect(roleOf('Christian Zaum')).toEqual([['AfD', 'Fraktionschef']])
  })
  test('Katrin Fey belongs to the Linke', () => {
    for (const entry of said(KIM, 'Katrin Fey'))
      expect(entry).toMatchObject({ faction: 'Linke', office: null })
  })
  test('Hans Günter Bertelmann belongs to the UWG', () => {
    expect(said(KIM, 'Hans Günter Bertelmann')).toMatchObject([{ faction: 'UWG', office: null }])
  })
  test('Arno Wied spoke as acting head of social affairs and for no faction', () => {
    expect(said(KIM, 'Arno Wied')).toMatchObject([
      { faction: null, office: 'amtierender Sozialdezernent' },
    ])
  })
  test('Michael Sittler belongs to the SPD', () => {
    expect(said(KIM, 'Michael Sittler')).toMatchObject([{ faction: 'SPD', office: null }])
  })
  test('Hermann-Josef Droege belongs to the CDU', () => {
    expect(said(HELPERS, 'Hermann-Josef Droege')).toMatchObject([{ faction: 'CDU', office: null }])
  })
  test('Henning Setzer spoke as Dezernent and for no faction', () => {
    expect(said(HELPERS, 'Henning Setzer')).toMatchObject([{ faction: null, office: 'Dezernent' }])
  })
  test('Ullrich Georgi belongs to the Linke', () => {
    expect(said(HELPERS, 'Ullrich Georgi')).toMatchObject([{ faction: 'Linke', office: null }])
  })
  test('Regine Stephan belongs to the AfD', () => {
    expect(said(HELPERS, 'Regine Stephan')).toMatchObject([{ faction: 'AfD', office: null }])
  })
  test('seven factions are named, as the report calls them', () => {
    const factions = all('organization').filter(({ payload }) => payload.kind === 'faction')
    expect(factions.map(({ payload }) => payload.shortName).sort()).toEqual(
      ['AfD', 'CDU', 'FDP', 'Grüne', 'Linke', 'SPD', 'UWG'].sort(),
    )
  })
  test('only the AfD is called a faction; of every other one the description says so', () => {
    const factions = all('organization').filter(({ payload }) => payload.kind === 'faction')
    for (const { payload } of factions)
      expect(payload.description).toBe(
        payload.shortName === 'AfD'
          ? null
          : `Der Bericht nennt nur „${payload.shortName}“; die Zuordnung als Fraktion ist von der Redaktion.`,
      )
  })
  test('nobody’s voting right, seat in the Kreistag or dates are reported', () => {
    for (const { payload } of all('person'))
      for (const membership of payload.memberships) {
        expect(membership).toMatchObject({ votingRight: null, startDate: null, endDate: null })
        expect(shortNameOf(membership.organizationId)).not.toBe('Kreistag')
      }
  })
})

describe('KIM: motion and vote', () => {
  test('the Grüne moved it, as a faction and not as a person', () => {
    const { payload } = motionOf(KIM)
    expect(payload.moverReported).toBe(true)
    expect(payload.movers).toEqual([{ organizationId: organization('Grüne').id, personId: null }])
  })
  test('it asks that the Sozialausschuss deliberate and revise the concept in September', () => {
    const { payload } = motionOf(KIM)
    expect(payload.kind).toBe('referral')
    for (const part of [/Sozialausschuss/, /beraten/, /überarbeiten/, /September/])
      expect(payload.text).toMatch(part)
    expect(payload.textIsVerbatim).toBe(false)
  })
  test('it was carried, as stated: by a great majority', () => {
    const { payload, decision } = voteOn(KIM)
    expect(payload.stated).toBe('mit großer Mehrheit')
    expect(decision).toMatchObject({ outcome: 'carried', basis: 'stated' })
    expect(motionOf(KIM).payload.outcome).toBe('carried')
  })
  test('no count of that vote is reported', () => {
    const { yes, no, abstain, invalid, present } = voteOn(KIM).payload
    expect([yes, no, abstain, invalid, present]).toEqual([null, null, null, null, null])
  })
  test('the AfD voted against, the SPD abstained, and no other position is reported', () => {
    expect(positions(voteOn(KIM).payload)).toEqual({ AfD: 'no', SPD: 'abstain' })
  })
  test('how the vote was taken is not reported, and no member’s vote either', () => {
    expect(voteOn(KIM).payload).toMatchObject({ method: 'unknown', ballots: [] })
  })
  test('the Landrat was against the motion, and his warning came before the vote', () => {
    const [warning] = said(KIM, 'Andreas Müller')
    expect(warning).toMatchObject({ stance: 'against', quotes: [] })
    expect(warning?.note).toMatch(/ging der Abstimmung voraus/)
    expect(warning?.paraphrases.join()).toMatch(/warnte.*Förderung.*Bescheid/)
  })
  test('the Land’s decision on the grant was already there', () => {
    expect(fact(KIM, /Bescheid des Landes/).kind).toBe('background')
  })
  test('KIM may start only in the following year, and whose words that are is left open', () => {
    const consequence = fact(KIM, /im Jahr nach der Sitzung/)
    expect(consequence.kind).toBe('consequence')
    expect(consequence.text).toMatch(/möglicherweise/)
    expect(consequence.note).toMatch(/sagt er nicht/)
  })
  test('the programme is limited for now, until the end of 2022', () => {
    expect(fact(KIM, /befristet/).text).toMatch(/befristet, zunächst bis Ende 2022/)
  })
  test('whether the start of KIM itself was voted on is not reported', () => {
    expect(item(KIM).payload.note).toMatch(
      /über den Start von KIM selbst abgestimmt.*nicht berichtet/,
    )
  })
})

describe('KIM: the concept', () => {
  test('KIM means Kommunales Integrationsmanagement, a programme of the Land for immigrants', () => {
    expect(item(KIM).payload.title).toBe('Kommunales Integrationsmanagement (KIM)')
    expect(fact(KIM, /kurz KIM/).text).toMatch(/Programm des Landes für eingewanderte Menschen/)
  })
  test('the report also speaks of refugees, which the note keeps', () => {
    expect(fact(KIM, /kurz KIM/).note).toMatch(/Flüchtlingen.*Geflüchteten/)
  })
  test('the Land set the concept, and its parts are called Baustein', () => {
    expect(fact(KIM, /gibt das Land vor/).verbatim).toBe('Baustein')
  })
  test('first part: four posts at the Kommunales Integrationszentrum', () => {
    expect(fact(KIM, /^Erster Baustein/)).toMatchObject({
      value: 4,
      unit: 'Planstellen',
      verbatim: 'strategische Overhead',
    })
    expect(fact(KIM, /^Erster Baustein/).text).toMatch(/Kommunalen Integrationszentrum/)
  })
  test('the Kommunales Integrationszentrum belongs to the Kreisverwaltung', () => {
    const { parentId } = organization('Kommunales Integrationszentrum').payload
    expect(parentId && shortNameOf(parentId)).toBe('Kreisverwaltung')
  })
  test('second part: six Case Manager', () => {
    expect(fact(KIM, /^Zweiter Baustein/)).toMatchObject({ value: 6, verbatim: 'Case Manager' })
  })
  test('the Case Manager are for eleven municipalities', () => {
    expect(fact(KIM, /elf Kommunen/)).toMatchObject({ value: 11, unit: 'Kommunen' })
  })
  test('they are to introduce lebenslagenbezogene Beratungsangebote', () => {
    expect(fact(KIM, /Angebote der Beratung/).verbatim).toBe(
      'lebenslagenbezogene Beratungsangebote',
    )
  })
  test.each([
    ['Wittgenstein', /für Wittgenstein:/, 1],
    ['the south of the Siegerland', /südliche Siegerland:/, 1],
    ['Kreuztal and Hilchenbach', /Kreuztal und Hilchenbach/, 1],
    ['Netphen and Freudenberg', /Netphen und Freudenberg/, 1],
    ['the city of Siegen', /die Stadt Siegen: zwei/, 2],
  ])('the share of the six for %s', (_, place, value) => {
    expect(fact(KIM, place).value).toBe(value)
  })
  test('the five shares are all, and make six', () => {
    const values = partsOf(KIM, /^Zweiter Baustein/).map(({ value }) => value)
    expect(values).toEqual([1, 1, 1, 1, 2])
  })
  test('that two pairs of towns share one each is marked as read from the sum', () => {
    for (const pair of [/Kreuztal und Hilchenbach/, /Netphen und Freudenberg/])
      expect(fact(KIM, pair).note).toMatch(/Nur so ergibt die Verteilung sechs/)
  })
  test('third part: one further post each for Kreis and city, at aliens’ and naturalisation authority', () => {
    expect(fact(KIM, /^Dritter Baustein/).text).toMatch(/Ausländer- und Einbürgerungsbehörde/)
    const parts = partsOf(KIM, /^Dritter Baustein/)
    expect(parts.map(({ text, value }) => [text, value])).toEqual([
      ['Davon für den Kreis: eine.', 1],
      ['Davon für die Stadt Siegen: eine.', 1],
    ])
  })
})

describe('KIM: the debate', () => {
  test('nine statements, in the order of the report', () => {
    expect(contributions(KIM).map(({ speaker }) => speaker)).toEqual([
      'Andreas Müller',
      'Meike Menn',
      'Christian Zaum',
      'Katrin Fey',
      'Hans Günter Bertelmann',
      'Arno Wied',
      'Andreas Müller',
      'Michael Sittler',
      'Katrin Fey',
    ])
  })
  test('the report comes back to this debate after the next one, and the note says so', () => {
    expect(item(KIM).payload.note).toMatch(/unterbricht diese Debatte.*Regenbogenbeleuchtung/)
    const cited = item(KIM).payload.citations.map(({ locator }) => locator)
    expect(cited).toEqual(['Absätze 1 bis 4, 7 und 8'])
  })
  test('Menn calls the concept very theoretical', () => {
    expect(quotesOf(KIM, 'Meike Menn')).toEqual(['sehr theoretisch'])
  })
  test('Menn misses the target group', () => {
    expect(paraphraseOf(KIM, 'Meike Menn')).toMatch(/kämen selbst nicht vor/)
  })
  test('Menn holds that the Schulausschuss was the wrong committee, with no welfare associations', () => {
    expect(paraphraseOf(KIM, 'Meike Menn')).toMatch(
      /Schulausschuss statt des Sozialausschusses.*Wohlfahrtsverbänden/,
    )
  })
  test('the terms of the concept are not put into Menn’s mouth', () => {
    const words = said(KIM, 'Meike Menn').flatMap((entry) => [
      ...entry.quotes,
      ...entry.paraphrases,
    ])
    expect(words.join(' ')).not.toMatch(/Overhead|Case Manager|Beratungsangebote|Baustein/)
  })
  test('Zaum is against KIM as such, which is not a stance on the motion', () => {
    expect(paraphraseOf(KIM, 'Christian Zaum')).toMatch(/Mit KIM war er im Ganzen nicht/)
    expect(said(KIM, 'Christian Zaum')[0]?.stance).toBeNull()
  })
  test('Zaum on those who would work there', () => {
    expect(quotesOf(KIM, 'Christian Zaum')[0]).toBe(
      'Vertriebsprofis für Sozialleistungen, die Flüchtlingen Wünsche erfüllen, von denen diese gar nicht wissen, dass sie sie haben',
    )
  })
  test('Zaum on integration: a Bringschuld of the refugees that begins in the head', () => {
    expect(quotesOf(KIM, 'Christian Zaum').slice(1)).toEqual([
      'Bringschuld',
      'sie beginnt im Kopf und nicht bei Case Managern.',
    ])
    expect(paraphraseOf(KIM, 'Christian Zaum')).toMatch(/Integration für die Geflüchteten sei:$/)
  })
  test('Fey on the concept’s wording and on the missing welfare associations', () => {
    const [first] = said(KIM, 'Katrin Fey')
    expect(first?.quotes).toEqual(['sehr entmenschlicht', 'geht gar nicht'])
    expect(first?.paraphrases.join(' ')).toMatch(/formuliert.*Wohlfahrtsverbände/)
  })
  test('Fey is heard twice, the second time on deportations', () => {
    const [, second] = said(KIM, 'Katrin Fey')
    expect(second?.quotes).toEqual(['Das Vertrauen ist auf meiner Seite nicht ganz so groß.'])
    expect(second?.paraphrases.join(' ')).toMatch(/Verdacht.*Abschiebungen/)
  })
  test('Bertelmann doubts the time limit and names who pays if it goes on', () => {
    expect(quotesOf(KIM, 'Hans Günter Bertelmann')).toEqual([
      'fragwürdig',
      'zahlen das in der letzten Konsequenz die Gemeinden über die Kreisumlage',
    ])
  })
  test('Wied answers Bertelmann: the Land prepares to finance KIM permanently; no words are quoted', () => {
    const [wied] = said(KIM, 'Arno Wied')
    expect(wied).toMatchObject({ answers: 'Hans Günter Bertelmann', quotes: [] })
    expect(wied?.paraphrases.join()).toMatch(/Land.*auf Dauer zu finanzieren/)
  })
  test('the Landrat campaigned for the start, so that the first staff could be hired', () => {
    const [, second] = said(KIM, 'Andreas Müller')
    expect(second).toMatchObject({ stance: 'against', office: 'Landrat' })
    expect(second?.quotes).toEqual(['Solange wir nicht starten, ist da keiner.'])
    expect(second?.paraphrases.join()).toMatch(/Start.*Fachkräfte.*Erst dann/)
  })
  test('whether the Landrat’s two are one contribution is not reported, and both notes say so', () => {
    for (const { note } of said(KIM, 'Andreas Müller'))
      expect(note).toMatch(/ein einziger Beitrag war.*nicht berichtet/)
  })
  test('Sittler warns of a rejection and names the Landesregierung of CDU and FDP', () => {
    expect(quotesOf(KIM, 'Michael Sittler')).toEqual(['ein verheerendes Signal'])
    expect(paraphraseOf(KIM, 'Michael Sittler')).toMatch(
      /Ablehnung.*Landesregierung von CDU und FDP/,
    )
  })
  test('only Wied’s reply is reported as one', () => {
    const replies = contributions(KIM).filter(({ answers }) => answers !== null)
    expect(replies.map(({ speaker }) => speaker)).toEqual(['Arno Wied'])
  })
  test('nobody’s stance on the motion is reported but the Landrat’s', () => {
    const taken = contributions(KIM).filter(({ stance }) => stance !== null)
    expect(new Set(taken.map(({ speaker }) => speaker))).toEqual(new Set(['Andreas Müller']))
  })
})

describe('Regenbogenbeleuchtung', () => {
  test('the Kreishaus too was lit on the evening of the match, against laws in Hungary', () => {
    expect(fact(RAINBOW, /Regenbogenfarben/).text).toMatch(/^Auch das Kreishaus.*Abend.*Ungarn/)
    expect(fact(RAINBOW, /Protest/).text).toMatch(/homo- und transfeindliche Gesetze in Ungarn/)
  })
  test('the day of the match is marked as not from the report', () => {
    expect(fact(RAINBOW, /Regenbogenfarben/).note).toMatch(/nicht im Bericht.*23\. Juni 2021/)
  })
  test('Zaum speaks in this debate too: a political message, against neutrality', () => {
    expect(quotesOf(RAINBOW, 'Christian Zaum').slice(0, 2)).toEqual([
      'politische Botschaft ausgesendet',
      'das entspricht nicht der Neutralitätspflicht.',
    ])
  })
  test('Zaum moved to put it on the agenda as urgent, to disapprove where appropriate', () => {
    const { payload } = motionOf(RAINBOW)
    expect(payload.kind).toBe('urgency')
    expect(payload.text).toMatch(/„gegebenenfalls zu missbilligen“/)
    expect(payload.movers).toEqual([
      { organizationId: null, personId: person('Christian Zaum').id },
    ])
    expect(quotesOf(RAINBOW, 'Christian Zaum')[2]).toBe('gegebenenfalls zu missbilligen')
    expect(said(RAINBOW, 'Christian Zaum')[0]?.stance).toBe('for')
  })
  test('the Landrat answers that he sees no urgency', () => {
    expect(said(RAINBOW, 'Andreas Müller')).toMatchObject([
      { answers: 'Christian Zaum', stance: 'against', office: 'Landrat', paraphrases: [] },
    ])
    expect(quotesOf(RAINBOW, 'Andreas Müller')).toEqual([
      'Da der Vorgang in der Vergangenheit liegt, kann ich keine Dringlichkeit erkennen.',
    ])
  })
  test('whether and how it was voted on is not reported', () => {
    expect(motionOf(RAINBOW)).toMatchObject({ payload: { outcome: 'not_reported' }, votes: [] })
  })
  test('whether it came onto the agenda at all is not reported', () => {
    expect(item(RAINBOW).payload.note).toMatch(/Ob es dazu kam, ist nicht berichtet/)
  })
  test('nobody else speaks, and nothing is owed', () => {
    expect(contributions(RAINBOW)).toHaveLength(2)
    expect(matter(RAINBOW).payload.followUps).toEqual([])
  })
})

describe('Integrationshelfer: motion and vote', () => {
  test('it is about lost earnings of helpers of disabled children in the pandemic, not for the first time', () => {
    const { text } = fact(HELPERS, /Pandemie/)
    expect(text).toMatch(/^Es ging um Inklusion/)
    expect(text).toMatch(/Integrationshelfern behinderter Kinder/)
    expect(text).toMatch(/nicht zum ersten Mal/)
  })
  test('the Bund compensates 75 per cent', () => {
    expect(fact(HELPERS, /^Der Bund/)).toMatchObject({ value: 75, unit: 'Prozent' })
  })
  test('the Kreis has so far topped that up to 100 per cent out of its own money', () => {
    expect(fact(HELPERS, /^Der Kreis/)).toMatchObject({ value: 100, unit: 'Prozent' })
    expect(fact(HELPERS, /^Der Kreis/).text).toMatch(/bisher mit eigenem Geld/)
  })
  test('the law keeps the form that the report gives it, and beside it the right one', () => {
    const law = fact(HELPERS, /\(SodEG\)/)
    expect(law.verbatim).toBe('Sozialdienstleiser-Entsendegesetz')
    expect(law.text).toMatch(/Sozialdienstleister-Einsatzgesetz/)
    expect(law.note).toMatch(/schreibt „Sozialdienstleiser-Entsendegesetz“/)
  })
  test('the right name of the law is supported by the law itself', () => {
    const law = all('source').find(({ id }) => id === ids.sources.compensationLaw)
    expect(law?.payload).toMatchObject({ kind: 'law', date: '2020-03-27' })
    expect(law?.payload.title).toMatch(/BGBl\. I S\. 575, 578/)
    expect(fact(HELPERS, /\(SodEG\)/).citations.map(({ sourceId }) => sourceId)).toContain(law?.id)
  })
  test('the Kreis is to go on topping up until the end of the year', () => {
    const { payload } = motionOf(HELPERS)
    expect(payload.text).toMatch(/bis zum Ende des Jahres, eigenes Geld.*100 Prozent/)
    expect(payload).toMatchObject({ kind: 'substantive', textIsVerbatim: false })
  })
  test('who moved it is not reported', () => {
    expect(motionOf(HELPERS).payload).toMatchObject({ moverReported: false, movers: [] })
  })
  test('29 voted for it, 24 against', () => {
    expect(voteOn(HELPERS).payload).toMatchObject({ yes: 29, no: 24 })
  })
  test('abstentions, invalid votes and presence are not reported', () => {
    const { abstain, invalid, present } = voteOn(HELPERS).payload
    expect([abstain, invalid, present]).toEqual([null, null, null])
  })
  test('it was carried, as the counts give by simple majority whatever the abstentions', () => {
    expect(voteOn(HELPERS).decision).toMatchObject({ outcome: 'carried', basis: 'computed' })
    expect(voteOn(HELPERS).payload).toMatchObject({ stated: null, statedOutcome: null })
    expect(motionOf(HELPERS).payload.outcome).toBe('carried')
  })
  test('the No votes came from CDU, AfD, FDP and UWG, and no more is said of any faction', () => {
    expect(positions(voteOn(HELPERS).payload)).toEqual({
      CDU: 'some_no',
      AfD: 'some_no',
      FDP: 'some_no',
      UWG: 'some_no',
    })
  })
  test('how many of each faction voted is not reported', () => {
    for (const { yes, no, abstain } of voteOn(HELPERS).payload.factionVotes)
      expect([yes, no, abstain]).toEqual([null, null, null])
  })
  test('how the vote was taken is not reported, and no member’s vote either', () => {
    expect(voteOn(HELPERS).payload).toMatchObject({ method: 'unknown', ballots: [] })
  })
})

describe('Integrationshelfer: the debate', () => {
  test('five statements, in the order of the report', () => {
    expect(contributions(HELPERS).map(({ speaker }) => speaker)).toEqual([
      'Hermann-Josef Droege',
      'Guido Müller',
      'Henning Setzer',
      'Ullrich Georgi',
      'Regine Stephan',
    ])
  })
  test('Droege: the providers could use Kurzarbeit', () => {
    expect(paraphraseOf(HELPERS, 'Hermann-Josef Droege')).toMatch(/Kurzarbeit/)
  })
  test('Droege in his own words, twice', () => {
    expect(quotesOf(HELPERS, 'Hermann-Josef Droege')).toEqual([
      'Andere Träger haben Kurzarbeit sehr wohl genutzt',
      'kein Verständnis, dass es Verweigerung von Kurzarbeit bei Invema gibt',
    ])
  })
  test('Invema, an association from Kreuztal, had rejected Kurzarbeit for its many small jobs', () => {
    const position = fact(HELPERS, /Invema/)
    expect(position.kind).toBe('position')
    expect(position.organizationId).toBe(organization('Invema').id)
    expect(position.text).toMatch(
      /Verein aus Kreuztal.*Kurzarbeit.*verworfen.*geringfügige.*Hartz IV/,
    )
    expect(organization('Invema').payload.kind).toBe('association')
  })
  test('Invema did not speak: it has no statement, and the note says that none is reported', () => {
    expect(all('statement').map(({ payload }) => payload.factionId)).not.toContain(
      organization('Invema').id,
    )
    expect(fact(HELPERS, /Invema/).note).toMatch(/einen Redebeitrag.*nennt er nicht/)
  })
  test('Guido Müller asks whether the association itself gets a share; no words are quoted', () => {
    const [question] = said(HELPERS, 'Guido Müller')
    expect(question?.quotes).toEqual([])
    expect(question?.paraphrases.join()).toMatch(/wissen, ob.*Zahlungen.*Verein.*Verwaltung/)
  })
  test('Setzer answers Guido Müller, and does not expressly deny it', () => {
    const [answer] = said(HELPERS, 'Henning Setzer')
    expect(answer?.answers).toBe('Guido Müller')
    expect(answer?.quotes).toEqual(['Als Arbeitgeber hat der Verein natürlich Kosten.'])
    expect(answer?.paraphrases.join()).toMatch(/ausdrückliches Nein.*nicht/)
  })
  test('Georgi’s two sentences are one quote', () => {
    expect(said(HELPERS, 'Ullrich Georgi')).toMatchObject([
      {
        quotes: [
          'An den Personalkosten verdient kein Träger etwas. Es geht um den Ausgleich von Einkommensverlusten.',
        ],
        paraphrases: [],
      },
    ])
  })
  test('Stephan questions the need at ordinary schools and points to Förderschulen', () => {
    expect(quotesOf(HELPERS, 'Regine Stephan')).toEqual([
      'Uns wäre es lieber, Integration würde anders funktionieren.',
    ])
    expect(paraphraseOf(HELPERS, 'Regine Stephan')).toMatch(/Regelschulen.*Förderschulen/)
  })
  test('only Setzer’s answer is reported as one', () => {
    const replies = contributions(HELPERS).filter(({ answers }) => answers !== null)
    expect(replies.map(({ speaker }) => speaker)).toEqual(['Henning Setzer'])
  })
  test('nobody’s stance on the motion is reported', () => {
    expect(contributions(HELPERS).map(({ stance }) => stance)).toEqual(Array(5).fill(null))
  })
})

describe('what is still owed', () => {
  test('the Sozialausschuss is to deliver in September, for the motion of the Grüne', () => {
    expect(matter(KIM).payload.followUps).toMatchObject([
      {
        organizationId: organization('Sozialausschuss').id,
        motionId: motionOf(KIM).id,
        due: '2021-09',
      },
    ])
  })
  test('it is expected before the Sozialausschuss, in a session that is not known', () => {
    expect(matter(KIM).payload.consultations).toMatchObject([
      {
        organizationId: organization('Sozialausschuss').id,
        agendaItemId: null,
        expected: '2021-09',
      },
    ])
  })
  test('the Kreis is to pay its part until the end of the year', () => {
    expect(matter(HELPERS).payload.followUps).toMatchObject([
      { motionId: motionOf(HELPERS).id, due: '2021-12-31' },
    ])
  })
  test('the year is marked as ours, and what became of either is not reported', () => {
    const followUps = all('matter').flatMap(({ payload }) => payload.followUps)
    for (const followUp of followUps) {
      expect(followUp.text).toMatch(
        /das Jahr (2021 )?folgt aus der zeitlichen Einordnung der Sitzung/,
      )
      expect(followUp.state).toBe('unknown')
    }
  })
  test('which office is in charge is not reported', () => {
    for (const { payload } of all('matter')) expect(payload.responsibleOfficeId).toBeNull()
  })
})

describe('the source', () => {
  const report = () =>
    all('source').find(({ id }) => id === ids.sources.report) as { payload: Payload<'source'> }

  test('it is a press report whose paper, author and day it does not name', () => {
    const { kind, publisher, author, date, url } = report().payload
    expect(kind).toBe('press_report')
    expect([publisher, author, date, url]).toEqual([null, null, null, null])
  })
  test('it is protected, and its full text is not kept', () => {
    expect(report().payload.fullTextAllowed).toBe(false)
    expect(report().payload.licence).toMatch(/geschützt/)
  })
  test('how its paragraphs are counted is said', () => {
    expect(report().payload.note).toMatch(/Vorspann als Absatz 1/)
  })
  test('the size of the Kreistag is not from the report: 54 elected members and the Landrat', () => {
    const [term] = all('body').flatMap(({ payload }) => payload.terms)
    expect(term?.statutorySeats).toBe(55)
    const sources = organization('Kreistag').payload.citations.map(({ sourceId }) => sourceId)
    expect(sources).toContain(ids.sources.countyCode)
    expect(sources).toContain(ids.sources.electionNotice)
  })
})
