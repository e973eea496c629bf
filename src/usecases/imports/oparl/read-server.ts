import 'server-only'
import { missingParts } from '@/db/foreign/lists'
import { Client } from '@/intake/oparl/fetching/client'
import { listPages } from '@/intake/oparl/fetching/list-pages'
import { POLITENESS, type Politeness } from '@/intake/oparl/fetching/politeness'
import { Fields, isRawObject, type RawObject } from '@/intake/oparl/fields'
import { listOf } from '@/intake/oparl/objects-in'
import { readObject, typeName } from '@/intake/oparl/read-object'
import { ImportError } from '../open-body'
import { type OParlIntake, SYSTEM } from './intake'
import { readList, type Server } from './read-list'

/** A body's lists, in the order in which they are read. */
const LISTS = [
  'organization',
  'person',
  'membership',
  'meeting',
  'agendaItem',
  'paper',
  'consultation',
  'file',
  'locationList',
] as const

/** Parts that some servers only name. */
const PARTS = ['membership', 'agendaItem', 'consultation', 'location', 'file', 'protocol'] as const
/** So many of them are fetched one by one. */
const MAX_PARTS = 100_000
/** Parts of parts: the files of a meeting's items. */
const ROUNDS = 3

/**
 * Reads what a server has, from the address of its system, of a body, of a list or of one object.
 *
 * @throws {@link ImportError} if nothing can be read there
 */
export async function readServer(
  address: string,
  intake: OParlIntake,
  politeness: Partial<Politeness> = {},
): Promise<void> {
  const manner = { ...POLITENESS, ...politeness }
  const client = new Client(address, manner)
  const server: Server = { client, manner, intake }
  const answer = await client.get(address)
  if (!answer.ok) throw new ImportError(`„${address}“ lässt sich nicht einlesen. ${answer.reason}`)
  const { value } = answer
  if (isRawObject(value) && typeName(value) === 'System')
    await readBody(server, await bodyOf(server, value, answer.address))
  else if (isRawObject(value) && typeName(value) === 'Body')
    await readBody(server, { raw: value, address: answer.address })
  else if (isListOfBodies(value)) await readBody(server, onlyBody(value, answer.address))
  else if (listOf(value)?.length === 0) throw new ImportError(`„${address}“ ist eine leere Liste.`)
  else if (listOf(value)) await readList(server, address)
  else await takeObject(server, value, answer.address)
  await readMissing(server)
}

interface FoundBody {
  raw: RawObject
  address: string
}

const isBody = (entry: unknown): entry is RawObject =>
  isRawObject(entry) && typeName(entry) === 'Body'

const isListOfBodies = (value: unknown) => listOf(value)?.some(isBody) ?? false

function onlyBody(value: unknown, address: string): FoundBody {
  return theOne((listOf(value) ?? []).filter(isBody), address)
}

function theOne(bodies: readonly RawObject[], address: string): FoundBody {
  const [body, ...others] = bodies
  if (!body) throw new ImportError(`„${address}“ nennt keine Körperschaft.`)
  if (others.length === 0) return { raw: body, address }
  const names = bodies.map(({ id, name }) => `${String(id)} (${String(name)})`)
  throw new ImportError(
    `„${address}“ hat mehrere Körperschaften. Bitte jede für sich einlesen: ${names.slice(0, 20).join(', ')}`,
  )
}

/** The body of a system: from a list, or several addresses as in version 1.0. */
async function bodyOf(server: Server, system: RawObject, base: string): Promise<FoundBody> {
  const fields = new Fields(system, base, (within, reason) =>
    server.intake.tell({ file: base, line: null, within }, reason),
  )
  const bodies: RawObject[] = []
  for (const child of fields.children('body')) {
    if (child.is === 'object') {
      bodies.push(child.raw)
      continue
    }
    const answer = await server.client.get(child.address)
    if (!answer.ok) {
      server.intake.refuse({ file: child.address, line: null }, answer.reason)
    } else if (isBody(answer.value)) bodies.push(answer.value)
    else
      for await (const page of listPages(server.client, child.address, server.manner))
        if (page.ok) bodies.push(...page.entries.filter(isBody))
        else server.intake.refuse({ file: page.address, line: null }, page.reason)
  }
  return theOne(bodies, base)
}

async function readBody(server: Server, { raw, address }: FoundBody): Promise<void> {
  await takeObject(server, raw, address)
  const base = typeof raw['id'] === 'string' && URL.canParse(raw['id']) ? raw['id'] : address
  const fields = new Fields(raw, base, (within, reason) =>
    server.intake.tell({ file: address, line: null, within }, reason),
  )
  for (const [index, name] of LISTS.entries()) {
    for (const list of fields.children(name))
      if (list.is === 'address') await readList(server, list.address)
    server.intake.progress((index + 1) / LISTS.length)
  }
}

async function takeObject({ intake }: Server, value: unknown, address: string): Promise<void> {
  for (const found of readObject(value, { place: { file: address, line: null }, base: address }))
    await intake.take(found)
}

/** Fetches one by one what is only named. What cannot be had is told of, and left out later. */
async function readMissing({ client, intake }: Server): Promise<void> {
  await intake.flush()
  const tried = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const bodyId = intake.bodyId()
    if (bodyId === null) return
    const missing = (await missingParts({ bodyId, system: SYSTEM }, PARTS, MAX_PARTS)).filter(
      ({ key }) => client.isHere(key) && !tried.has(key),
    )
    if (missing.length === 0) return
    for (const { key, ownerKey } of missing) {
      tried.add(key)
      const place = { file: key, line: null }
      const answer = await client.get(key)
      if (!answer.ok) {
        intake.tell(place, answer.reason)
        continue
      }
      for (const found of readObject(answer.value, { place, base: answer.address })) {
        const isIt = found.is === 'object' && found.object.key === key
        await intake.take(
          isIt && found.object.ownerKey === null
            ? { is: 'object', object: { ...found.object, ownerKey } }
            : found,
        )
      }
    }
    await intake.flush()
  }
}
