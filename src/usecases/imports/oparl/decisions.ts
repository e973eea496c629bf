import 'server-only'
import { foreignByKeys } from '@/db/foreign/objects'
import { readResult, type ReadResult } from '@/intake/results/read-result'
import { type Building, citing, eachBatch, Kept, loadLinks, placeOf, withdraw } from './building'
import type { Links } from './links'
import { recordKey, type WantedRecord } from './wanted-record'
import { idOf, writeRecords } from './write-records'

const UNREADABLE = 'Die Quelle nennt kein Ergebnis mehr, das sich eindeutig lesen lässt'

/**
 * Votes, where an item's result can be read for certain, and what they were about. The words
 * themselves stay with the item in any case; the vote is marked as read by a program.
 */
export async function writeDecisions(building: Building): Promise<void> {
  for await (const items of eachBatch(building, 'agenda_item', [])) {
    const read = items.map((item) => ({ item, result: resultOf(item) }))
    await withdraw(
      building,
      read.flatMap(({ item, result }) => (result ? [] : [item])),
      ['vote', 'motion'],
      UNREADABLE,
    )
    const decided = read.flatMap(({ item, result }) => (result ? [{ item, result }] : []))
    const papers = await papersOf(
      building,
      decided.map(({ item }) => item),
    )
    const links = await loadLinks(building, {
      agenda_item: decided.map(({ item }) => item.key),
      paper: [...papers.values()].map(({ key }) => key),
      person: [...papers.values()].flatMap((paper) => paper.list('originatorPerson')),
      organization: [...papers.values()].flatMap((paper) => paper.list('originatorOrganization')),
    })
    await writeRecords(
      building,
      decided
        // An item that was not taken over has been told of already.
        .filter(({ item }) => links.has('agenda_item', item.key))
        .flatMap(({ item, result }) =>
          toRecords(building, links, item, result, papers.get(item.key)),
        ),
    )
  }
}

function resultOf(item: Kept): ReadResult | null {
  const words = item.text('result')
  return words === null ? null : readResult(words)
}

/** The paper that an item is about, as its consultation says. */
async function papersOf(building: Building, items: readonly Kept[]): Promise<Map<string, Kept>> {
  const place = placeOf(building)
  const stations = await foreignByKeys(
    place,
    items.flatMap((item) => item.text('consultation') ?? []),
  )
  const papers = await foreignByKeys(
    place,
    [...stations.values()].flatMap(({ ownerKey }) => ownerKey ?? []),
  )
  return new Map(
    items.flatMap((item) => {
      const station = stations.get(item.text('consultation') ?? '')
      const paper = papers.get(station?.ownerKey ?? '')
      return paper && !paper.isDeleted ? [[item.key, new Kept(paper)] as const] : []
    }),
  )
}

function toRecords(
  building: Building,
  links: Links,
  item: Kept,
  result: ReadResult,
  paper: Kept | undefined,
): WantedRecord[] {
  const { key, place } = item
  const words = item.text('result') ?? ''
  const title = (paper?.text('name') ?? item.text('name') ?? 'Beschlussvorschlag').slice(0, 500)
  const resolution = item.text('resolutionText')
  const movers = paper ? moversOf(links, paper) : []
  const carried = outcomeOf(result) === 'carried'
  const group = key
  const motionId = idOf(building.target, recordKey('motion', key))
  const citations = [{ ...citing(building, item), excerpt: words.slice(0, 500) }]
  return [
    {
      kind: 'vote',
      key: recordKey('vote', key),
      place,
      slug: null,
      group,
      fields: {
        motionId,
        position: 0,
        subject: title,
        method: 'unknown',
        majority: 'simple',
        polarity: 'for_motion',
        yes: result.yes,
        no: result.no,
        abstain: result.abstain,
        stated: words.replace(/\s+/gu, ' '),
        statedOutcome: result.outcome,
        machineRead: true,
        citations,
      },
    },
    {
      kind: 'motion',
      key: recordKey('motion', key),
      place,
      slug: null,
      group,
      fields: {
        agendaItemId: idOf(building.target, recordKey('agenda_item', key)),
        position: 0,
        kind: 'substantive',
        title,
        // What was decided is what was moved only where it was carried unchanged.
        text: carried && !result.amended && resolution !== null ? resolution : untold(title),
        textIsVerbatim: carried && !result.amended && resolution !== null,
        paperId:
          paper && links.has('paper', paper.key)
            ? idOf(building.target, recordKey('paper', paper.key))
            : null,
        outcome: !carried ? 'rejected' : result.amended ? 'carried_amended' : 'carried',
        moverReported: movers.length > 0,
        movers,
        citations,
      },
    },
  ]
}

const untold = (title: string) =>
  `Beschlussvorschlag zu „${title}“; den Wortlaut sagen die eingelesenen Daten nicht.`

/** As far as the words tell, else by the counts: the reader gives no result without one of them. */
const outcomeOf = ({ outcome, yes, no }: ReadResult) =>
  outcome ?? ((yes ?? 0) > (no ?? 0) ? 'carried' : 'rejected')

/** Who laid the paper before the council, as far as they are in the record. */
const moversOf = (links: Links, paper: Kept) =>
  [
    ...paper
      .list('originatorOrganization')
      .filter((key) => links.has('organization', key))
      .map((key) => ({
        organizationId: links.id('organization', key, paper.place, 'originatorOrganization'),
        personId: null,
      })),
    ...paper
      .list('originatorPerson')
      .filter((key) => links.has('person', key))
      .map((key) => ({
        organizationId: null,
        personId: links.id('person', key, paper.place, 'originatorPerson'),
      })),
  ].slice(0, 50)
