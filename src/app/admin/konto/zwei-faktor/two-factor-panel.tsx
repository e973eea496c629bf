'use client'

import { useActionState } from 'react'
import { Section } from '@/components/section'
import { untouched } from '@/components/forms/form-state'
import { usePageAddress } from '@/components/forms/page-address'
import { twoFactorAction } from './actions'
import { BackupCodes } from './backup-codes'
import { ConfirmForm } from './confirm-form'
import { PasswordStep } from './password-step'
import type { TwoFactorState } from './state'

/** One state for all steps, so that the backup codes stay in sight when the page learns it is on. */
export function TwoFactorPanel({ enabled }: { enabled: boolean }) {
  const initial: TwoFactorState = untouched
  const [state, send] = useActionState(twoFactorAction, initial, usePageAddress())
  if (state.backupCodes) return <BackupCodes codes={state.backupCodes} />
  if (enabled) {
    return (
      <>
        <Section id="ersatzcodes" title="Ersatzcodes erneuern" className="">
          <PasswordStep step="renew" state={state} send={send} label="Neue Ersatzcodes anzeigen">
            Die bisherigen Ersatzcodes gelten danach nicht mehr.
          </PasswordStep>
        </Section>
        <Section id="ausschalten" title="Ausschalten">
          <PasswordStep step="disable" state={state} send={send} label="Ausschalten">
            Danach genügt zum Anmelden wieder das Passwort.
          </PasswordStep>
        </Section>
      </>
    )
  }
  if (state.setUp) return <ConfirmForm setUp={state.setUp} state={state} send={send} />
  return (
    <PasswordStep step="start" state={state} send={send} label="Weiter">
      Sie brauchen eine Authentifizierungs-App auf Ihrem Telefon oder Rechner, zum Beispiel eine,
      die Ihre Verwaltung vorgibt. Geben Sie zuerst Ihr Passwort ein.
    </PasswordStep>
  )
}
