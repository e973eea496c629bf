import { readEnvironment } from '@/server/environment'
import { prepareDatabase } from '@/usecases/prepare-database'

/** Does `work` with the database of this environment, also while the application is running. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const environment = readEnvironment()
  const database = await prepareDatabase({
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
    holder: 'npm run wortlaut',
    share: true,
  })
  try {
    return await work()
  } finally {
    await database.close()
  }
}
