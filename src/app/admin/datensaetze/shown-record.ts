import type { EditableRecord } from '@/usecases/edit-record'
import type { PublicationState } from '@/domain/vocabulary'

/** A stored record as its form shows it: everything but its fields. */
export interface ShownRecord extends Omit<EditableRecord, 'payload' | 'may'> {
  /** The state of the version being worked on. */
  workingState: PublicationState
  may: EditableRecord['may'] & { giveBack: boolean }
  /** Which steps the whole debate can take; both `false` for everything but an agenda item. */
  debate: { submit: boolean; publish: boolean }
}
