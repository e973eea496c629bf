/** The end of minutes: signatures, objections, approval, corrections (KrO NRW § 37). */
import { heading, paragraph, paragraphAs } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { formatGerman } from '@/domain/time/edtf'
import { signatoryRoleLabel } from '@/domain/vocabulary'
import type { MinutesContext } from './context'
import { dayOf } from './time'

export function closing({ meta, version }: MinutesContext): Block[] {
  return [
    heading(1, 'Unterschriften'),
    {
      kind: 'signatures',
      lines: meta.signatories.map(({ role, name, signedAt }) => ({
        role: signatoryRoleLabel[role],
        name,
        signed: signedAt === null ? null : `unterschrieben am ${dayOf(signedAt)}`,
      })),
    },
    ...afterwards({ meta, version }),
  ]
}

/** What came after the signatures: it is added, and changes nothing above. */
export function afterwards({ meta, version }: Pick<MinutesContext, 'meta' | 'version'>): Block[] {
  const corrections = meta.corrections.filter(({ isPublic }) => version === 'full' || isPublic)
  return [
    ...(meta.objections.length === 0
      ? []
      : [
          heading(1, 'Einwendungen'),
          // What an objection says may be about the closed part: the public learns that there is one.
          ...(version === 'public'
            ? [
                paragraph(
                  meta.objections.length === 1
                    ? 'Gegen die Niederschrift ist eine Einwendung erhoben worden.'
                    : `Gegen die Niederschrift sind ${meta.objections.length} Einwendungen erhoben worden.`,
                ),
              ]
            : meta.objections.map(({ id, raisedBy, raisedOn, text, decision, decidedOn }) =>
                paragraph(
                  `${raisedBy}, ${formatGerman(raisedOn)}: ${text} – ${
                    decision === null
                      ? 'Darüber ist noch nicht entschieden.'
                      : `Entscheidung${decidedOn === null ? '' : ` vom ${formatGerman(decidedOn)}`}: ${decision}`
                  }`,
                  `objection:${id}`,
                ),
              )),
        ]),
    ...(meta.state === 'approved' && meta.approved
      ? [
          heading(1, 'Genehmigung'),
          paragraph(
            `Genehmigt in der Sitzung „${meta.approved.title}“${meta.approved.date === null ? '' : ` (${formatGerman(meta.approved.date)})`}.`,
          ),
        ]
      : []),
    ...(corrections.length === 0
      ? []
      : [
          heading(1, 'Berichtigungen'),
          ...corrections.map(({ id, at, place, text }) =>
            paragraphAs('remark', `${dayOf(at)}, ${place}: ${text}`, `correction:${id}`),
          ),
        ]),
  ]
}
