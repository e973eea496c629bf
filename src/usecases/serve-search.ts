import 'server-only'
import { join } from 'node:path'
import { provideSearch } from '@/search/service'
import { SearchThread } from '@/search/worker/client'

export interface SearchOptions {
  /** The bundle of the search thread. */
  program: string
  /** Folder of the application's data; the indexes are kept in it. */
  dataDir: string
}

/** Starts the search of this process. @returns ends it */
export function serveSearch({ program, dataDir }: SearchOptions): () => Promise<void> {
  const thread = new SearchThread(program, { folder: join(dataDir, 'search') })
  provideSearch(thread)
  return async () => {
    provideSearch(undefined)
    await thread.close()
  }
}
