import type { RecordKind } from '@/domain/record/payloads'
import { agendaItemForm } from './agenda-item'
import { bodyForm } from './body'
import type { FormDescription } from './description'
import { matterForm } from './matter'
import { motionForm } from './motion'
import { organizationForm } from './organization'
import { paperForm } from './paper'
import { personForm } from './person'
import { sessionForm } from './session'
import { sourceForm } from './source'
import { statementForm } from './statement'
import { voteForm } from './vote'

export const recordForms: Readonly<Record<RecordKind, FormDescription>> = {
  body: bodyForm,
  organization: organizationForm,
  person: personForm,
  session: sessionForm,
  agenda_item: agendaItemForm,
  matter: matterForm,
  paper: paperForm,
  motion: motionForm,
  vote: voteForm,
  statement: statementForm,
  source: sourceForm,
}
