/** What stands behind minutes: signatures, objections, approval, corrections. */
import { definitions, heading, paragraph, run } from '@/domain/document/blocks'
import type { Block, Document } from '@/domain/document/model'
import { formatGerman } from '@/domain/time/edtf'
import { signatoryRoleLabel, type MinutesState } from '@/domain/vocabulary'
import { dayAndClock, dayOf } from './names'
import type { Annex, Edition } from './source'

/** The document with its annex, marked as a draft as long as it is one. */
export function withAnnex(
  document: Document,
  { state, annex, edition }: { state: MinutesState; annex: Annex; edition: Edition },
): Document {
  return {
    ...document,
    status: state === 'draft' ? 'Entwurf' : null,
    blocks: [
      ...corrections(annex, edition),
      ...document.blocks,
      ...signatures(annex),
      ...objections(annex, state, edition),
    ],
  }
}

function signatures({ signatories }: Annex): Block[] {
  if (signatories.length === 0) return []
  return [
    heading(1, 'Unterschriften'),
    {
      kind: 'signatures',
      lines: signatories.map(({ role, name, signedAt }) => ({
        role: signatoryRoleLabel[role],
        name,
        signed: signedAt === null ? null : `unterschrieben am ${dayOf(signedAt)}`,
      })),
    },
  ]
}

/** Objections may quote what was not public; the public edition tells only of the approval. */
function objections(
  { objections: raised, approval }: Annex,
  state: MinutesState,
  edition: Edition,
) {
  const told = edition === 'full' ? raised : []
  if (state === 'draft' || (told.length === 0 && !approval)) return []
  return [
    heading(1, 'Einwendungen und Genehmigung'),
    ...told.flatMap(({ raisedBy, raisedOn, text, decision, decidedOn }) => [
      definitions([
        ['Einwendung', `von ${raisedBy}, ${formatGerman(raisedOn)}`],
        ['Inhalt', text],
        [
          'Entscheidung',
          decision === null
            ? 'noch nicht entschieden'
            : `${decision}${decidedOn === null ? '' : ` (${formatGerman(decidedOn)})`}`,
        ],
      ]),
    ]),
    ...(approval
      ? [
          paragraph(
            `Die Niederschrift ist am ${dayOf(approval.at)} genehmigt${approval.sessionTitle === null ? '' : ` (${approval.sessionTitle})`}.`,
          ),
        ]
      : []),
  ]
}

/** Corrections stand before everything else: nobody reads what was corrected without them. */
function corrections({ corrections: made }: Annex, edition: Edition): Block[] {
  const told = made.filter(({ isPublic }) => edition === 'full' || isPublic)
  if (told.length === 0) return []
  return [
    heading(1, 'Berichtigungen'),
    paragraph(
      'Die folgenden Berichtigungen sind nach der Unterschrift hinzugefügt. Der Text, den sie berichtigen, steht unverändert darunter.',
    ),
    ...told.map(({ at, actorName, place, text }) =>
      paragraph([
        run(`${dayAndClock(at)}, ${place}: `, 'strong'),
        run(text),
        run(` (${actorName})`),
      ]),
    ),
  ]
}
