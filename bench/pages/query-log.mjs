import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

const MARK = '\u001e'
const STATEMENT = /^LOG: {2}(?:statement|execute [^:]*): ([\s\S]*?)\n*$/
const PARAMETERS = /^DETAIL: {2}[Pp]arameters: ([\s\S]*?)\n*$/
const PARAMETER = /\$\d+ = (?:NULL|'((?:[^']|'')*)')/g

/**
 * The queries that the embedded database is asked while something goes on, as it logs them.
 *
 * @param {string} dataDir of the site
 * @param {string} adminUrl of its database, with the right to change its settings
 */
export async function openQueryLog(dataDir, adminUrl) {
  const file = join(dataDir, 'database', 'postgresql.log')
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const set = async (statements) => {
    for (const statement of statements) await admin.query(statement)
    await admin.query('SELECT pg_reload_conf()')
    // What is set for a database holds for new connections.
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'wortlaut'",
    )
    await delay(2_000)
  }
  await set([
    `ALTER SYSTEM SET log_line_prefix = '${MARK}'`,
    "ALTER DATABASE wortlaut SET log_statement = 'all'",
    "ALTER DATABASE wortlaut SET log_error_verbosity = 'default'",
  ])

  /** @returns {Promise<{ text: string, values: (string | null)[] }[]>} in the order they were asked */
  const during = async (work) => {
    const { size: from } = await stat(file)
    await work()
    await delay(100)
    const { size: to } = await stat(file)
    const handle = await open(file)
    const { buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from)
    await handle.close()
    const queries = []
    for (const entry of buffer.toString().split(MARK)) {
      const text = STATEMENT.exec(entry)?.[1]
      if (text) queries.push({ text, values: [] })
      const values = PARAMETERS.exec(entry)?.[1]
      if (values) queries.at(-1).values = readValues(values)
    }
    return queries
  }
  const close = async () => {
    await set(['ALTER SYSTEM RESET log_line_prefix', 'ALTER DATABASE wortlaut RESET ALL'])
    await admin.end()
  }
  return { during, close }
}

const readValues = (text) =>
  [...text.matchAll(PARAMETER)].map(([, value]) => value?.replaceAll("''", "'") ?? null)
