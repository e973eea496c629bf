/**
 * The first real session, as data: the Kreistag Siegen-Wittgenstein of summer 2021, as a press
 * report tells it. Facts are in our own words, the speakers' words verbatim; what the report does
 * not say is unknown. `tests/seed` compares it with a list of facts written from the report.
 */
import { body } from './body'
import { integrationshelfer } from './debates/integrationshelfer'
import { kim } from './debates/kim'
import { regenbogen } from './debates/regenbogen'
import { matters } from './matters'
import { organizations } from './organizations'
import { persons } from './persons'
import type { SeedRecord } from './record'
import { session } from './session'
import { sources } from './sources'

export type { SeedRecord } from './record'

/**
 * All records, each after those it names. The one exception is a matter's follow-up: it names the
 * motion it came from, while the motion's agenda item names the matter; both have to be known
 * before either is checked.
 */
export const firstSession: SeedRecord[] = [
  ...body,
  ...sources,
  ...organizations,
  ...persons,
  ...matters,
  ...session,
  ...kim,
  ...regenbogen,
  ...integrationshelfer,
]
