import { existsSync } from 'node:fs'
import { type Environment, parseEnvironment } from '@/lib/env'
import { explain } from '@/server/operator'

/** Reads the environment, completed from `.env` if there is one; ends the process on a fault. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    return parseEnvironment(process.env)
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}

/** Addresses of this machine that a browser on it had better call `localhost`: passkeys ask for it. */
const LOCAL = ['127.0.0.1', '::1', '0.0.0.0', '::']

/** Origin of the site as its readers see it, without a trailing slash. */
export function publicOrigin({ BASE_URL, HOST }: Environment, port: number): string {
  if (BASE_URL) return BASE_URL
  const host = LOCAL.includes(HOST) ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  return `http://${host}:${port}`
}
