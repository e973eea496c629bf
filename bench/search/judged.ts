import { disconnect } from '@/db/client'
import { loadJudgedCorpus } from '@tests/search/judged/load'
import { judge, type Answer, type Judgement } from '@tests/search/judged/measure'
import { judged } from '@tests/search/judged/queries'

export { corpus } from '@tests/search/judged/corpus'
export { mean } from '@tests/search/judged/measure'

/**
 * Publishes the judged corpus in the database of `DATABASE_URL`.
 *
 * @returns which of the corpus' ids a statement's id stands for
 */
export async function load(hostName: string): Promise<Map<string, string>> {
  try {
    return (await loadJudgedCorpus(hostName)).said
  } finally {
    await disconnect()
  }
}

/** Asks all judged queries. */
export const judgeAll = (search: (q: string) => Promise<Answer>): Promise<Judgement[]> =>
  judge(judged, search)
