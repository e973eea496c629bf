import type { FormState } from '@/components/forms/form-state'

/** A form whose success is a one-time link to hand on. */
export interface LinkFormState extends FormState {
  link?: { address: string; recipient: string }
}
