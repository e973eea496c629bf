/** Building blocks of the forms around an account, with what is said when an entry does not fit. */
import { z } from 'zod'
import { line } from '@/domain/record/fields'
import { UserRole, userRoleLabel } from '@/domain/vocabulary'

/** BSI and NIST ask for length, not for kinds of characters. */
export const PASSWORD_MIN_LENGTH = 12
/** A limit only so that hashing stays cheap; a passphrase fits easily. */
export const PASSWORD_MAX_LENGTH = 128

export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Höchstens 254 Zeichen.')
  .pipe(z.email('Bitte eine E-Mail-Adresse angeben, zum Beispiel name@example.org.'))

export const newPassword = z
  .string()
  .min(PASSWORD_MIN_LENGTH, `Bitte mindestens ${PASSWORD_MIN_LENGTH} Zeichen verwenden.`)
  .max(PASSWORD_MAX_LENGTH, `Bitte höchstens ${PASSWORD_MAX_LENGTH} Zeichen verwenden.`)

/** A password that exists already: it is compared, not judged. */
export const currentPassword = z
  .string()
  .min(1, 'Bitte das Passwort eingeben.')
  .max(PASSWORD_MAX_LENGTH, 'Dieses Passwort ist nicht richtig.')

export const personName = line(120)

export const role = z.enum(
  UserRole.options,
  `Bitte eine Rolle wählen: ${Object.values(userRoleLabel).join(', ')}.`,
)

/** The new password, typed twice because nobody sees what they type. */
export const repeatedPassword = z
  .object({ password: newPassword, passwordAgain: z.string() })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    message: 'Die beiden Passwörter stimmen nicht überein.',
  })
