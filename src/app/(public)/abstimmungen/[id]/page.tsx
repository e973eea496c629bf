import type { Metadata } from 'next'
import { cache } from 'react'
import { DescribePage } from '@/app/describe-page'
import { notPublic } from '@/app/not-public'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody } from '@/app/request-body'
import { VoteDetails } from '@/components/votes/vote-details'
import { votePath } from '@/domain/record/paths'
import { voteOutcomeLabel } from '@/domain/vocabulary'
import { readVote } from '@/usecases/read-vote'

interface VotePageProps {
  params: Promise<{ id: string }>
}

const load = cache(
  async (id: string) => (await readVote((await requestBody()).id, id)) ?? notPublic(),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: VotePageProps): Promise<Metadata> {
  const vote = await load((await params).id)
  return {
    title: `Abstimmung: ${vote.subject}`,
    description: `${vote.motionTitle} – ${voteOutcomeLabel[vote.outcome]}`,
    alternates: { canonical: votePath(vote.id) },
  }
})

export default publicPage(async function VotePage({ params }: VotePageProps) {
  const vote = await load((await params).id)
  return (
    <>
      <VoteDetails vote={vote} />
      <DescribePage vote={vote} />
    </>
  )
})
