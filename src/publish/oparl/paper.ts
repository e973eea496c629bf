import type { PaperObject } from '@/domain/record/object-views'
import { matterPath, motionPath } from '@/domain/record/paths'
import { motionKindLabel, toApi } from '@/domain/vocabulary'
import { apiAddress, pageAddress } from '@/publish/api/addresses'
import { toDecisionEvent } from '@/publish/api/motion'
import { objectAddress } from './addresses'
import { toConsultation } from './consultation'
import { toFile } from './file'
import { anObject, type ObjectContext, type OParlObject } from './object'
import { toCitation } from './vendor/citation'
import { toFollowUp } from './vendor/evidence'
import { toVote } from './vendor/vote'

type Of<Kind extends PaperObject['kind']> = Extract<PaperObject, { kind: Kind }>

const papers = ({ origin }: ObjectContext, ids: readonly (string | null)[]): string[] =>
  ids.flatMap((id) => (id === null ? [] : [objectAddress(origin, 'paper', id)]))

/** A motion; an amendment is subordinate to what it amends. */
function ofMotion(context: ObjectContext, paper: Of<'motion'>): OParlObject {
  const { origin } = context
  const { motion } = paper
  return {
    name: motion.title,
    paperType: motionKindLabel[motion.kind],
    relatedPaper: papers(context, [paper.matterId, paper.documentId]),
    superordinatedPaper: papers(context, [motion.target?.id ?? null]),
    subordinatedPaper: papers(context, paper.amendmentIds),
    originatorPerson: motion.movers.map(
      ({ person }) => person && objectAddress(origin, 'person', person.id),
    ),
    originatorOrganization: motion.movers.map(
      ({ organization }) => organization && objectAddress(origin, 'organization', organization.id),
    ),
    web: pageAddress(origin, motionPath(motion.id)),
    'wortlaut:kind': 'motion',
    'wortlaut:motionKind': toApi(motion.kind),
    'wortlaut:text': motion.text,
    'wortlaut:textIsVerbatim': motion.textIsVerbatim,
    'wortlaut:outcome': toApi(motion.outcome),
    'wortlaut:outcomeNote': motion.outcomeNote,
    'wortlaut:event': motion.events.map(toDecisionEvent),
    'wortlaut:moverReported': motion.moverReported,
    'wortlaut:agendaItem': objectAddress(origin, 'agenda_item', motion.agendaItem.id),
    'wortlaut:vote': motion.votes.map((vote) => toVote(origin, vote)),
    'wortlaut:citation': motion.citations.map(toCitation(origin)),
    'wortlaut:api': apiAddress(origin, `/motions/${motion.id}`),
  }
}

/** The thread of a matter through sessions and committees. */
function ofMatter(context: ObjectContext, matter: Of<'matter'>): OParlObject {
  const { origin } = context
  const { slug, responsibleOfficeId: office } = matter
  return {
    name: matter.title,
    paperType: 'Vorgang',
    relatedPaper: papers(context, matter.documentIds),
    underDirectionOf: office === null ? null : [objectAddress(origin, 'organization', office)],
    web: pageAddress(origin, matterPath(matter)),
    'wortlaut:kind': 'matter',
    'wortlaut:summary': matter.summary,
    'wortlaut:followUp': matter.followUps.map((followUp) => toFollowUp(origin, followUp)),
    'wortlaut:citation': matter.citations.map(toCitation(origin)),
    'wortlaut:api': apiAddress(origin, `/matters/${slug}`),
  }
}

/** A paper that was laid before the council, with its files: one is the main file, of several none is. */
function ofDocument(context: ObjectContext, paper: Of<'paper'>): OParlObject {
  const { origin } = context
  const isWhole = paper.consultations !== null
  const files = isWhole ? paper.files.map((file) => toFile(context, file, 'within')) : []
  return {
    name: paper.title,
    reference: paper.reference,
    date: paper.date,
    paperType: paper.paperType,
    relatedPaper: papers(context, [paper.matter?.id ?? null, ...paper.motionIds]),
    mainFile: files.length === 1 ? files[0] : null,
    auxiliaryFile: files.length === 1 ? null : files,
    web: paper.matter && pageAddress(origin, matterPath(paper.matter)),
    'wortlaut:kind': 'paper',
    'wortlaut:citation': paper.citations.map(toCitation(origin)),
  }
}

function fieldsOf(context: ObjectContext, paper: PaperObject): OParlObject {
  switch (paper.kind) {
    case 'motion':
      return ofMotion(context, paper)
    case 'matter':
      return ofMatter(context, paper)
    case 'paper':
      return ofDocument(context, paper)
  }
}

export const paperIdOf = (paper: PaperObject): string =>
  paper.kind === 'motion' ? paper.motion.id : paper.id

export const toPaper = (context: ObjectContext, paper: PaperObject) =>
  anObject(
    context,
    { kind: 'paper', id: paperIdOf(paper) },
    {
      body: objectAddress(context.origin, 'body', context.bodyId),
      ...fieldsOf(context, paper),
      consultation: paper.consultations?.map((each) => toConsultation(context, each, 'within')),
    },
  )
