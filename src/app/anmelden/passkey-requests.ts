const BASE = '/api/auth/passkey'

/** A step failed for a reason that can be told to the user, in German. */
export class PasskeyError extends Error {
  override name = 'PasskeyError'
}

/** Signs in with a passkey of this device. */
export async function signInWithPasskey(): Promise<void> {
  const options = (await ask(
    'generate-authenticate-options',
  )) as PublicKeyCredentialRequestOptionsJSON
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = await navigator.credentials.get({ publicKey })
  await ask('verify-authentication', { response: asJson(credential) })
}

/** Makes a passkey for whoever is signed in. */
export async function createPasskey(name: string): Promise<void> {
  const options = (await ask('generate-register-options')) as PublicKeyCredentialCreationOptionsJSON
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = await navigator.credentials.create({ publicKey })
  await ask('verify-registration', { response: asJson(credential), name })
}

/** What to tell when a step fails; giving up oneself is no failure and gives `null`. */
export function passkeyMessage(error: unknown): string | null {
  if (error instanceof PasskeyError) return error.message
  if (error instanceof DOMException && error.name === 'NotAllowedError') return null
  if (error instanceof DOMException && error.name === 'InvalidStateError') {
    return 'Auf diesem Gerät ist schon ein Passkey für dieses Konto eingerichtet.'
  }
  return 'Der Passkey konnte nicht verwendet werden. Bitte versuchen Sie es noch einmal.'
}

function asJson(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) {
    throw new PasskeyError('Das Gerät hat keinen Passkey geliefert.')
  }
  return credential.toJSON()
}

async function ask(step: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${BASE}/${step}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  throw new PasskeyError(titleOf(answer) ?? 'Der Server hat nicht wie erwartet geantwortet.')
}

function titleOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('title' in answer)) return null
  return typeof answer.title === 'string' ? answer.title : null
}
