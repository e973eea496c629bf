import { z } from 'zod'

/** Levels of the log, from the most talkative to none. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgresql://user:password@host:5432/database',
})

const environmentSchema = z
  .object({
    PORT: z.coerce
      .number({ error: 'must be a port number from 0 to 65535' })
      .int('must be a port number from 0 to 65535')
      .min(0, 'must be a port number from 0 to 65535')
      .max(65_535, 'must be a port number from 0 to 65535')
      .default(3000),
    HOST: z.string().default('127.0.0.1'),
    BASE_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org' })
      .regex(/^[^/]*\/\/[^/?#]*\/?$|^[^/]*$/, 'must not have a path, a query or a fragment')
      .transform((url) => new URL(url).origin)
      .optional(),
    DATABASE_URL: databaseUrl.optional(),
    DATABASE_REPLICA_URL: z
      .string()
      .transform((list) => list.split(',').map((url) => url.trim()))
      .pipe(z.array(databaseUrl))
      .default([]),
    DATA_DIR: z.string().default('./data'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@host' })
      .optional(),
    MAIL_FROM: z.email('must be an e-mail address').optional(),
    BETTER_AUTH_SECRET: z.string().min(32, 'must have 32 or more characters').optional(),
    METRICS_TOKEN: z
      .string()
      .min(16, 'must have 16 or more characters')
      .regex(/^[A-Za-z0-9._~+/-]+=*$/, 'must be letters, digits and any of - . _ ~ + / =')
      .optional(),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(12, 'must have 12 or more characters').optional(),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
      .default('info'),
  })
  .superRefine((values, context) => {
    const missing = !values.ADMIN_EMAIL ? 'ADMIN_EMAIL' : 'ADMIN_PASSWORD'
    if (Boolean(values.ADMIN_EMAIL) !== Boolean(values.ADMIN_PASSWORD)) {
      context.addIssue({
        code: 'custom',
        path: [missing],
        message: 'is missing: ADMIN_EMAIL and ADMIN_PASSWORD go together',
      })
    }
  })

/** The variables that the operator can set. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(environmentSchema.shape)

/** What the operator has set, checked and completed with the defaults. */
export type Environment = z.infer<typeof environmentSchema>

/** Faults in the environment, one line each, without the values (they may be secrets). */
export class EnvironmentError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
    this.name = 'EnvironmentError'
  }
}

/**
 * Checks the variables this application knows. One that is set to nothing counts as not set.
 *
 * @throws {@link EnvironmentError} with every fault at once
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.entries(variables).filter(([, value]) => value?.trim())
  const result = environmentSchema.safeParse(Object.fromEntries(set))
  if (result.success) return result.data
  throw new EnvironmentError(
    result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`),
  )
}
