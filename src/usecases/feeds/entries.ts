import 'server-only'
import { lastPublishedItems } from '@/db/queries/published-items'
import { lastPublishedMotions } from '@/db/queries/published-motions'
import type { SearchParams } from '@/domain/record/search'
import { decisionEntry } from '@/publish/atom/decision-entry'
import type { FeedEntry } from '@/publish/atom/feed'
import { itemEntry } from '@/publish/atom/item-entry'
import { statementEntry } from '@/publish/atom/statement-feed'
import { lastPublishedHits } from '../last-published-hits'
import { ENTRIES, type FeedRequest } from './write-feed'

/** The statements of a search result that were published or corrected last. */
export async function statementEntries(
  { body, origin }: FeedRequest,
  params: SearchParams,
): Promise<FeedEntry[]> {
  const { entries } = await lastPublishedHits(body.id, params)
  return entries.map((entry) => statementEntry(origin, entry))
}

/** The motions that changed last, with what was decided. */
export async function motionEntries(
  { body, origin }: FeedRequest,
  of: Parameters<typeof lastPublishedMotions>[1],
): Promise<FeedEntry[]> {
  const motions = await lastPublishedMotions(body.id, of, ENTRIES)
  return motions.map((motion) => decisionEntry(origin, motion))
}

/** The items that were published or corrected last. */
export async function itemEntries(
  { body, origin }: FeedRequest,
  of: Parameters<typeof lastPublishedItems>[1],
): Promise<FeedEntry[]> {
  const items = await lastPublishedItems(body.id, of, ENTRIES)
  return items.map((item) => itemEntry(origin, item))
}
