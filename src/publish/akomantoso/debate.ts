/**
 * A debate as Akoma Ntoso 3.0 (OASIS LegalDocML): a `debate` of one agenda item.
 *
 * Verbatim words stand in `p status="verbatim"` as `embeddedText`, an editor's words in
 * `p status="editorial"`; no paragraph holds both. What the standard has no place for has attributes
 * and elements of the `wortlaut` namespace.
 */
import type { DebateView } from '@/domain/record/views'
import { toApi } from '@/domain/vocabulary'
import { toOffsetTime } from '@/domain/time/local'
import { element, text, xmlDocument, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { notes } from './evidence'
import { facts } from './facts'
import { identification } from './identification'
import { noticesOfMotion, resolutions } from './motions'
import { namesOf, to } from './names'
import { references } from './references'
import { speeches } from './speeches'
import { voteMetadata, votingAnalysis } from './votes'
import { editorialParagraph } from './words'

const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** The namespace of the record's own fields. Its name never changes. */
export const WORTLAUT = 'urn:x-wortlaut:record:1'

/** The document. */
export function debateXml(given: Omit<DebateDocument, 'names'>): string {
  const whole = { ...given, names: namesOf(given.debate) }
  return xmlDocument(
    element('akomaNtoso', { xmlns: AKOMA_NTOSO, 'xmlns:wortlaut': WORTLAUT }, [
      element('debate', { name: 'debate' }, [meta(whole), preface(whole), bodyOf(whole)]),
    ]),
  )
}

const meta = (given: DebateDocument): Markup =>
  element('meta', {}, [
    identification(given),
    ...votingAnalysis(given),
    references(given),
    ...notes(given),
    proprietary(given),
  ])

/** What the standard's metadata cannot say: partly known days, versions, votes, corrections, licence. */
function proprietary({ body, debate, names }: DebateDocument): Markup {
  const { session, motions, corrections } = debate
  return element('proprietary', { source: to(names.body) }, [
    element('wortlaut:session', {
      id: session.id,
      state: session.state,
      date: session.date,
      earliestDay: session.earliestDay,
      latestDay: session.latestDay,
    }),
    element('wortlaut:agendaItem', {
      id: debate.id,
      version: debate.version,
      titleReported: debate.titleReported,
      statedResult: debate.statedResult,
    }),
    ...motions.map((motion) =>
      element('wortlaut:motion', {
        for: to(names.motion(motion.id)),
        kind: toApi(motion.kind),
        outcome: toApi(motion.outcome),
        moverReported: motion.moverReported,
        textIsVerbatim: motion.textIsVerbatim,
        paper: motion.paper?.reference ?? null,
      }),
    ),
    ...motions.flatMap(({ id, events }) =>
      events.map(({ kind, on, by, note }) =>
        element(
          'wortlaut:decisionEvent',
          { motion: to(names.motion(id)), kind: toApi(kind), on, by },
          note === null ? [] : [text(note)],
        ),
      ),
    ),
    ...motions.flatMap(({ votes }) => votes.map((vote) => voteMetadata(vote, names))),
    ...corrections.map(({ at, version, record, notice }) =>
      element(
        'wortlaut:correction',
        { at: toOffsetTime(new Date(at)), record: record.id, version },
        [text(notice)],
      ),
    ),
    ...(body.dataLicence === null
      ? []
      : [element('wortlaut:licence', {}, [text(body.dataLicence)])]),
  ])
}

function preface({ debate, names }: DebateDocument): Markup {
  const { session } = debate
  return element('preface', {}, [
    element('p', {}, [
      element('docProponent', {}, [
        element('organization', { refersTo: to(names.organization(session.organization)) }, [
          text(session.organization.name),
        ]),
      ]),
      text(': '),
      element('session', {}, [text(session.title)]),
    ]),
  ])
}

const summaries = ({ summary, plainSummary, note }: DebateView): Markup[] =>
  [
    { eId: 'summary', content: summary },
    { eId: 'plain-summary', content: plainSummary },
    { eId: 'note', content: note },
  ].flatMap(({ eId, content }) =>
    content === null
      ? []
      : [element('other', { eId, status: 'editorial' }, [editorialParagraph(content)])],
  )

function recusals({ debate, names }: DebateDocument): Markup[] {
  return debate.recusals.map(({ person, leftTable }, index) =>
    element('narrative', { eId: `recusal-${index + 1}`, status: 'editorial' }, [
      element('person', { refersTo: to(names.person(person)) }, [text(person.name)]),
      text(' war wegen Befangenheit ausgeschlossen'),
      text(leftTable ? ' und hat den Sitzungstisch verlassen.' : '.'),
    ]),
  )
}

function bodyOf(given: DebateDocument): Markup {
  const { debate } = given
  return element('debateBody', {}, [
    element('debateSection', { name: 'agendaItem', eId: 'item', GUID: debate.id }, [
      ...(debate.number === null ? [] : [element('num', {}, [text(`TOP ${debate.number}`)])]),
      element('heading', { status: debate.titleReported ? null : 'editorial' }, [
        text(debate.title),
      ]),
      ...summaries(debate),
      ...noticesOfMotion(given),
      ...recusals(given),
      ...speeches(given),
      ...resolutions(given),
      ...facts(given),
    ]),
  ])
}
