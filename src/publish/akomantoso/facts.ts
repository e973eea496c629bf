/** What the sources report beside motions, votes and speeches. */
import type { FactView } from '@/domain/record/views'
import { element, text, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { factName } from './evidence'
import { to } from './names'
import { editorialParagraph, verbatimParagraph } from './words'

function fact(given: FactView, index: number, { names }: DebateDocument): Markup {
  const { organization } = given
  return element(
    'other',
    {
      eId: factName(index),
      GUID: given.id,
      class: given.kind,
      'wortlaut:value': given.value,
      'wortlaut:unit': given.unit,
    },
    [
      editorialParagraph([
        ...(organization
          ? [
              element('organization', { refersTo: to(names.organization(organization)) }, [
                text(organization.name),
              ]),
              text(': '),
            ]
          : []),
        text(given.text),
      ]),
      ...(given.verbatim === null ? [] : [verbatimParagraph(given.verbatim)]),
      ...(given.note === null ? [] : [editorialParagraph(given.note, { class: 'note' })]),
    ],
  )
}

export const facts = (given: DebateDocument): Markup[] =>
  given.debate.facts.length === 0
    ? []
    : [
        element(
          'debateSection',
          { name: 'facts', eId: 'facts' },
          given.debate.facts.map((one, index) => fact(one, index, given)),
        ),
      ]
