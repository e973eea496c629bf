import type { FormState } from '@/components/forms/form-state'

/** What a form of this page is about. */
export type Step = 'start' | 'confirm' | 'renew' | 'disable'

/** What the app needs to know, until it has shown that it works. */
export interface SetUp {
  uri: string
  secret: string
  code: { path: string; size: number }
}

export interface TwoFactorState extends FormState {
  step?: Step
  setUp?: SetUp
  /** Shown once. */
  backupCodes?: readonly string[]
}
