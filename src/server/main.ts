import { join } from 'node:path'
import next from 'next'
import { briefly } from '@/lib/briefly'
import type { Environment } from '@/lib/env'
import { log } from '@/lib/log'
import { projectRoot } from '@/lib/project-root'
import { isBehindProxy } from '@/server/client-address'
import { serveEventStreams } from '@/server/event-streams/answer'
import { publicOrigin, readEnvironment } from '@/server/environment'
import { explain, say } from '@/server/operator'
import { beforeExit, handleSignals, shutDown } from '@/server/shutdown'
import { createWebServer, drain, listen } from '@/server/web-server'
import {
  ensureAdministratorFromEnvironment,
  firstAdministratorLink,
} from '@/usecases/first-administrator'
import { serveAlerts } from '@/usecases/alerts/serve-alerts'
import { followPublicRecord } from '@/usecases/follow-public-record'
import { isBodyHost } from '@/usecases/is-body-host'
import { loadFirstSession } from '@/usecases/load-first-session'
import { prepareDatabase } from '@/usecases/prepare-database'
import { serveSearch } from '@/usecases/serve-search'

/** A host name is given to a body about never; for so long it is not looked up again. */
const BODY_HOST_MS = 1_000

const isDevelopment = process.argv.includes('--dev')

async function start(environment: Environment): Promise<void> {
  await openDatabase(environment)
  beforeExit(
    serveSearch({
      program: join(projectRoot(), 'dist', 'search.mjs'),
      dataDir: environment.DATA_DIR,
    }),
  )
  const port = await openSite(environment)
  beforeExit(serveAlerts())
  const origin = publicOrigin(environment, port)
  const link = await firstAdministratorLink(origin)
  say(`Wortlaut: ${origin}`)
  if (link) say(`Erstes Administrationskonto anlegen (nur einmal möglich): ${link}`)
}

async function openDatabase(environment: Environment): Promise<void> {
  const database = await prepareDatabase({
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
    holder: `npm start, ${publicOrigin(environment, environment.PORT)}`,
  })
  beforeExit(database.close)
  if (database.migrated.length > 0) say(`Datenbank aktualisiert: ${database.migrated.join(', ')}`)
  if (await loadFirstSession()) say('Erste Sitzung geladen.')
  if (await ensureAdministratorFromEnvironment())
    say('Administrationskonto aus ADMIN_EMAIL angelegt.')
}

/** @returns the port it listens on */
async function openSite(environment: Environment): Promise<number> {
  const { HOST, PORT, BASE_URL } = environment
  const app = next({ dev: isDevelopment, dir: projectRoot(), hostname: HOST, port: PORT })
  beforeExit(() => app.close())
  await app.prepare()
  let port = PORT
  const isSecure = BASE_URL?.startsWith('https:') ?? false
  // While code is written, an answer is no longer right as soon as the code is another.
  const record = isDevelopment
    ? undefined
    : followPublicRecord({
        databaseUrl: process.env['DATABASE_URL'] ?? '',
        replicaUrls: environment.DATABASE_REPLICA_URL,
      })
  if (record) beforeExit(record.close)
  const server = createWebServer(app.getRequestHandler(), {
    ...(record ? { record } : {}),
    isSecure,
    isDevelopment,
    isBehindProxy: isBehindProxy(BASE_URL),
    metricsToken: environment.METRICS_TOKEN,
    hosts: {
      origin: () => publicOrigin(environment, port),
      listensOn: HOST,
      isBodyHost: briefly(isBodyHost, BODY_HOST_MS),
    },
  })
  port = await listen(server, PORT, HOST)
  beforeExit(() => drain(server))
  // Before the server is drained: streams do not end by themselves.
  beforeExit(serveEventStreams())
  process.env['PORT'] = String(port) // the pages make addresses with it
  return port
}

const environment = readEnvironment()
log.level = environment.LOG_LEVEL
const started = start(environment)
handleSignals(started)
await started.catch((error: unknown) => {
  explain(error)
  return shutDown(1)
})
