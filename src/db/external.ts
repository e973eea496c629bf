import 'server-only'
import pg from 'pg'

const OLDEST_VERSION = 15

/** The database at `DATABASE_URL` cannot be used. The message is for the operator, without secrets. */
export class DatabaseUnusableError extends Error {
  override name = 'DatabaseUnusableError'
}

/**
 * Makes sure that the database of the operator's own server can be used.
 *
 * @throws {@link DatabaseUnusableError} if it is unreachable, too old or not in UTF-8
 */
export async function checkExternal(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `SELECT current_setting('server_version') AS version,
              current_setting('server_encoding') AS encoding`,
    )
    const { version = '', encoding = '' } = rows[0] ?? {}
    if (Number.parseInt(version) < OLDEST_VERSION) {
      throw new DatabaseUnusableError(
        `DATABASE_URL: PostgreSQL ${version} ist zu alt, nötig ist ${OLDEST_VERSION} oder neuer / is too old, ${OLDEST_VERSION} or newer is needed`,
      )
    }
    if (encoding !== 'UTF8') {
      throw new DatabaseUnusableError(
        `DATABASE_URL: Die Datenbank hat die Kodierung ${encoding}, nötig ist UTF8 / the encoding must be UTF8`,
      )
    }
  } catch (error) {
    throw error instanceof DatabaseUnusableError ? error : unreachable(url, error)
  } finally {
    await client.end()
  }
}

function unreachable(url: string, cause: unknown): DatabaseUnusableError {
  const { hostname, port, pathname } = new URL(url)
  const place = `${hostname || 'localhost'}:${port || '5432'}${pathname}`
  const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
  return new DatabaseUnusableError(
    `DATABASE_URL: ${place} ist nicht erreichbar / cannot be reached: ${reason}`,
    { cause },
  )
}
