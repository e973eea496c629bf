import { errorAt } from '@/components/forms/error-at'
import { ErrorSummary } from '@/components/forms/error-summary'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { QrCode } from './qr-code'
import type { SetUp, TwoFactorState } from './state'

interface ConfirmFormProps {
  setUp: SetUp
  state: TwoFactorState
  send: (data: FormData) => void
}

/** The key in groups of four, as people type it. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret

/** Shows what the app has to know and asks for a first code. */
export function ConfirmForm({ setUp, state, send }: ConfirmFormProps) {
  const errors = state.step === 'confirm' ? state.errors : []
  return (
    <form action={send} noValidate className="flex max-w-[36rem] flex-col items-stretch gap-24">
      <ErrorSummary errors={errors} form="confirm" />
      <p>
        Scannen Sie dieses Bild mit Ihrer App, oder tippen Sie den Schlüssel darunter ein. Auf dem
        Gerät, auf dem die App läuft, genügt auch <a href={setUp.uri}>dieser Link</a>.
      </p>
      <QrCode {...setUp.code} label="QR-Code mit dem Schlüssel für Ihre App" />
      <p>
        Schlüssel:{' '}
        <code translate="no" className="font-semibold hyphens-none">
          {inGroups(setUp.secret)}
        </code>
      </p>
      <input type="hidden" name="schritt" value="confirm" />
      <TextField
        name="code"
        form="confirm"
        label="Code aus der App"
        hint="Sechs Ziffern"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        error={errorAt(errors, 'code')}
      />
      <div>
        <SubmitButton>Einschalten</SubmitButton>
      </div>
    </form>
  )
}
