import { describe, expect, test } from 'vitest'
import { EnvironmentError, parseEnvironment } from '@/lib/env'

function faultsOf(variables: Record<string, string>): string[] {
  try {
    parseEnvironment(variables)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.faults
    throw error
  }
  return []
}

describe('the environment', () => {
  test('needs nothing set', () => {
    expect(parseEnvironment({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATABASE_REPLICA_URL: [],
      DATA_DIR: './data',
      LOG_LEVEL: 'info',
    })
  })

  test('takes a variable set to nothing as not set', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: '  ' }).PORT).toBe(3000)
  })

  test('reduces BASE_URL to its origin', () => {
    expect(parseEnvironment({ BASE_URL: 'https://example.org/' }).BASE_URL).toBe(
      'https://example.org',
    )
  })

  test('splits the replicas at commas', () => {
    const replicas = 'postgresql://a/x, postgres://b/x'
    expect(parseEnvironment({ DATABASE_REPLICA_URL: replicas }).DATABASE_REPLICA_URL).toEqual([
      'postgresql://a/x',
      'postgres://b/x',
    ])
  })

  test.each([
    [{ PORT: 'abc' }, /^PORT must be a port number/],
    [{ PORT: '70000' }, /^PORT must be a port number/],
    [{ PORT: '80.5' }, /^PORT must be a port number/],
    [{ BASE_URL: 'example.org' }, /^BASE_URL must be an address/],
    [{ BASE_URL: 'ftp://example.org' }, /^BASE_URL must be an address/],
    [{ BASE_URL: 'https://example.org/kreistag' }, /^BASE_URL must not have a path/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL must be an address/],
    [{ DATABASE_REPLICA_URL: 'postgresql://a/x,b' }, /^DATABASE_REPLICA_URL must be an address/],
    [{ SMTP_URL: 'mail.example.org' }, /^SMTP_URL must be an address/],
    [{ MAIL_FROM: 'Kreistag' }, /^MAIL_FROM must be an e-mail address/],
    [{ ADMIN_EMAIL: 'a@example.org' }, /^ADMIN_PASSWORD is missing/],
    [{ ADMIN_PASSWORD: 'long enough, this' }, /^ADMIN_EMAIL is missing/],
    [{ ADMIN_EMAIL: 'a@example.org', ADMIN_PASSWORD: 'short' }, /^ADMIN_PASSWORD must have 12/],
    [{ BETTER_AUTH_SECRET: 'short' }, /^BETTER_AUTH_SECRET must have 32/],
    [{ METRICS_TOKEN: 'short' }, /^METRICS_TOKEN must have 16/],
    [{ METRICS_TOKEN: 'a token with spaces in it' }, /^METRICS_TOKEN must be letters/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of trace,/],
  ])('names the fault in %o', (variables, fault) => {
    expect(faultsOf(variables)).toEqual([expect.stringMatching(fault)])
  })

  test('names every fault, and repeats no value, since it may be a secret', () => {
    const faults = faultsOf({ PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'mysql://me:secret@host/x' })
    expect(faults).toHaveLength(3)
    expect(faults.join()).not.toContain('secret')
  })
})
