import 'server-only'
import { z } from 'zod'
import { requestSubscription } from '@/db/alerts/subscriptions'
import type { FieldError } from '@/domain/record/invalid-input'
import { AlertFrequency } from '@/domain/vocabulary'
import { limitAttempts } from '../limit-attempts'
import { wakeMailQueue } from './mail-queue'
import { alertsAreOffered } from './mail-server'
import type { AlertSubject } from './subject'

export interface AlertForm {
  email: string
  frequency: string
  /** A field that people do not see: whoever fills it in is no person. */
  website?: string | null | undefined
  /** The sender's IP address, `null` if it is not known. */
  sender: string | null
}

export type AlertRequestResult =
  | { ok: true }
  /** `limited`: too many attempts. */
  | { ok: false; errors: FieldError[]; limited?: boolean }

const AlertInput = z.object({
  email: z
    .string()
    .trim()
    .min(1, 'Bitte Ihre E-Mail-Adresse angeben.')
    .max(254, 'Höchstens 254 Zeichen.')
    .pipe(z.email('Bitte eine E-Mail-Adresse angeben, zum Beispiel name@example.de.'))
    .transform((email) => email.toLowerCase()),
  frequency: z.enum(AlertFrequency.options, 'Bitte wählen Sie, wie oft.'),
})

/** Offices and libraries share an address. */
const PER_SENDER = { max: 20, minutes: 60 }
/** Nobody's letter box is filled from here. */
const PER_ADDRESS = { max: 6, minutes: 60 }

/**
 * Asks the owner of an address by mail whether they want to be told news of something. The answer is the
 * same whether they are told already or not.
 */
export async function requestAlert(
  bodyId: string,
  { topic, subject }: AlertSubject,
  form: AlertForm,
  now = new Date(),
): Promise<AlertRequestResult> {
  if (!alertsAreOffered()) return failed('Benachrichtigungen werden hier zurzeit nicht verschickt.')
  if (form.website?.trim()) return { ok: true }
  const input = AlertInput.safeParse(form)
  if (!input.success)
    return {
      ok: false,
      errors: input.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    }
  const { email, frequency } = input.data
  const tooMany =
    (await limitAttempts(`alert from ${form.sender ?? ''}`, PER_SENDER)) ??
    (await limitAttempts(`alert to ${email}`, PER_ADDRESS))
  if (tooMany !== null) return { ...failed(tooMany), limited: true }
  await requestSubscription(bodyId, email, { topic, subject, frequency }, now)
  wakeMailQueue()
  return { ok: true }
}

const failed = (message: string) => ({ ok: false as const, errors: [{ path: '', message }] })
