/** What was moved and decided, as an entry of a feed. */
import { quoted } from '@/domain/german'
import { MACHINE_READ } from '@/domain/procedure/machine-read'
import { resultFigures } from '@/domain/procedure/result-words'
import { motionPath, organizationPath } from '@/domain/record/paths'
import type { MotionInContext, VoteView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import {
  factionPositionLabel,
  motionKindLabel,
  motionOutcomeLabel,
  voteOutcomeLabel,
} from '@/domain/vocabulary'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { escapeMarkup } from '@/publish/xml/characters'
import type { FeedEntry } from './feed'
import { sourcesHtml } from './sources-html'

/** A motion with the moment at which it or one of its votes was last published. */
export interface PublishedMotion {
  motion: MotionInContext
  publishedAt: Date
}

const paragraph = (text: string): string => `<p>${escapeMarkup(text)}</p>`

function movedBy({ moverReported, movers }: MotionInContext): string {
  if (!moverReported) return 'Wer den Antrag gestellt hat, ist nicht berichtet.'
  const names = movers.flatMap(({ person, organization }) => {
    const parts = [person?.name, organization?.name].filter((part) => part !== undefined)
    return parts.length === 0 ? [] : [parts.join(', ')]
  })
  return names.length === 0 ? '' : `Gestellt von: ${names.join('; ')}`
}

function voteHtml(vote: VoteView): string[] {
  const positions = vote.factions.map(
    ({ faction, position }) => `${faction.shortName}: ${factionPositionLabel[position]}`,
  )
  return [
    paragraph(
      `Abstimmung „${vote.subject}“: ${voteOutcomeLabel[vote.outcome]}; ${resultFigures(vote)}`,
    ),
    ...(vote.stated === null
      ? []
      : [`<blockquote><p>${escapeMarkup(quoted(vote.stated))}</p></blockquote>`]),
    ...(vote.machineRead ? [paragraph(MACHINE_READ)] : []),
    ...(positions.length === 0 ? [] : [paragraph(positions.join('; '))]),
  ]
}

/** Words moved as a quote where they are the mover's own, as a summary where they are not. */
const textHtml = ({ text, textIsVerbatim }: MotionInContext): string =>
  textIsVerbatim
    ? `<blockquote><p>${escapeMarkup(quoted(text))}</p></blockquote>`
    : `<p>${escapeMarkup(text)} <small>(sinngemäß)</small></p>`

function decisionHtml(origin: Origin, motion: MotionInContext): string {
  const { outcome, outcomeNote, votes, citations } = motion
  const result = `Ergebnis: ${motionOutcomeLabel[outcome]}${outcomeNote ? ` (${outcomeNote})` : ''}`
  const moved = movedBy(motion)
  return [
    paragraph(result),
    textHtml(motion),
    ...(moved === '' ? [] : [paragraph(moved)]),
    ...votes.flatMap(voteHtml),
    ...sourcesHtml(origin, [...citations, ...votes.flatMap((vote) => vote.citations)]),
  ].join('\n')
}

export const decisionEntry = (
  origin: Origin,
  { motion, publishedAt }: PublishedMotion,
): FeedEntry => ({
  id: motion.id,
  title: `${motionKindLabel[motion.kind]} ${motionOutcomeLabel[motion.outcome]}: ${motion.title} – ${formatGerman(motion.session.date)}`,
  link: pageAddress(origin, motionPath(motion.id)),
  updated: publishedAt,
  author: {
    name: motion.session.organization.name,
    link: pageAddress(origin, organizationPath(motion.session.organization)),
  },
  content: decisionHtml(origin, motion),
})
