import { Breadcrumbs } from '@/components/breadcrumbs'
import { Embed } from '@/components/debate/embed'
import { DefinitionList } from '@/components/definition-list'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { SessionLine } from '@/components/session-line'
import { ReportLink } from '@/components/shell/report-link'
import { SourceNote } from '@/components/source-note'
import { FRAME_WIDTH, voteHeight } from '@/domain/record/embed-code'
import { motionPath, votePath } from '@/domain/record/paths'
import { voteEmbedPath } from '@/domain/record/share-paths'
import type { VoteInContext } from '@/domain/record/views'
import { majorityRuleLabel, polarityLabel, voteMethodLabel } from '@/domain/vocabulary'
import { FactionPositions } from './faction-positions'
import { FactionTable } from './faction-table'
import { Hemicycle } from './hemicycle'
import { MachineRead } from './machine-read'
import { OtherCounts } from './other-counts'
import { VotePicture } from './vote-picture'
import { VoteResult } from './vote-result'
import { VoteTable } from './vote-table'

/**
 * The page of one vote: picture, factions, members, and the same figures as tables. `origin`: scheme and
 * host of the site, for the address that is embedded.
 */
export function VoteDetails({ vote, origin }: { vote: VoteInContext; origin: string }) {
  const { session, agendaItem } = vote
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Abstimmungen', href: '/abstimmungen' },
          { label: agendaItem.title, href: agendaItem.path },
        ]}
        current="Abstimmung"
      />
      <PageHeader
        kicker={<SessionLine session={session} item={agendaItem} />}
        title={`Abstimmung: ${vote.subject}`}
      />
      <div className="mt-20 flex flex-wrap items-baseline gap-x-12 gap-y-4">
        <VoteResult vote={vote} />
        <span>
          Antrag: <a href={motionPath(vote.motionId)}>{vote.motionTitle}</a>
        </span>
      </div>
      <p className="mt-12 max-w-text">{vote.outcomeReason}</p>
      <div className="mt-24 space-y-16">
        <OtherCounts vote={vote} />
        <MachineRead vote={vote} />
        <VotePicture vote={vote} />
      </div>
      {vote.note ? <p className="mt-16 max-w-text">{vote.note}</p> : null}
      <div className="mt-12 space-y-8">
        <SourceNote citations={vote.citations} />
        <Embed
          frame={{
            src: `${origin}${voteEmbedPath(vote.id)}`,
            title: `Abstimmung: ${vote.subject}`,
            width: FRAME_WIDTH,
            height: voteHeight(vote),
          }}
        />
      </div>
      <Section id="fraktionen" title="Wie die Fraktionen abstimmten">
        <FactionPositions factions={vote.factions} />
      </Section>
      <Section id="mitglieder" title="Wie die Mitglieder abstimmten">
        <Members vote={vote} />
      </Section>
      <Section id="zahlen" title="Alle Angaben">
        <div className="grid gap-40 lg:grid-cols-2">
          <VoteTable vote={vote} />
          <FactionTable factions={vote.factions} />
        </div>
        <div className="mt-40">
          <DefinitionList
            entries={[
              {
                term: 'Art der Abstimmung',
                value: vote.method === 'unknown' ? null : voteMethodLabel[vote.method],
              },
              { term: 'Nötige Mehrheit', value: majorityRuleLabel[vote.majority] },
              { term: 'Bedeutung der Stimmen', value: polarityLabel[vote.polarity] },
            ]}
          />
        </div>
      </Section>
      <ReportLink address={votePath(vote.id)} recordId={vote.id} />
    </>
  )
}

function Members({ vote }: { vote: VoteInContext }) {
  if (vote.method === 'secret') {
    return (
      <p className="max-w-text">
        Die Abstimmung war geheim. Wie einzelne Mitglieder abgestimmt haben, wird deshalb nicht
        festgehalten.
      </p>
    )
  }
  if (vote.ballots.length === 0) {
    return (
      <p className="max-w-text text-muted">
        Wie einzelne Mitglieder abgestimmt haben, ist nicht berichtet.
      </p>
    )
  }
  return <Hemicycle ballots={vote.ballots} />
}
