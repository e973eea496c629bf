import 'server-only'
import { bodiesWithAlerts, dueSubscriptions, tellGroup } from '@/db/alerts/tell'
import { hasNews } from '@/db/queries/news'
import { searchRevisions } from '@/db/queries/search-revisions'
import { dueBefore, isCalm } from '@/domain/alerts/frequency'
import { AlertFrequency } from '@/domain/vocabulary'
import { searchService } from '@/search/service'
import { findNews } from './find-news'
import { subjectOf } from './subject'

/**
 * Puts a mail into the outbox for every subscription that is due and of which something became public
 * since it was told last.
 */
export async function announceNews(now: Date): Promise<void> {
  for (const bodyId of await bodiesWithAlerts()) {
    const state = (await searchRevisions(bodyId)).get(bodyId)
    if (!state || !isCalm(state.changedAt, now)) continue
    await announceOf(bodyId, state.revision, now)
  }
}

async function announceOf(bodyId: string, revision: number, now: Date): Promise<void> {
  const due = await Promise.all(
    AlertFrequency.options.map((frequency) =>
      dueSubscriptions(bodyId, frequency, revision, dueBefore(frequency, now)),
    ),
  )
  const groups = due.flat()
  if (groups.length === 0) return
  // Not with the patience of pages: what the search does not know yet would never be told.
  await searchService().settle(bodyId)
  for (const group of groups) {
    const span = { after: group.toldRevision, upTo: revision }
    const subject = (await hasNews(bodyId, span)) ? await subjectOf(bodyId, group) : null
    const news = subject && (await findNews(bodyId, subject, span, 1))
    await tellGroup(group, revision, { hasNews: news !== null && news.total > 0, now })
  }
}
