import type { Metadata } from 'next'
import { cache } from 'react'
import { DescribePage } from '@/app/describe-page'
import { notPublic } from '@/app/not-public'
import { shareMetadata } from '@/app/_sharing/share-metadata'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody, requestOrigin } from '@/app/request-body'
import { VoteDetails } from '@/components/votes/vote-details'
import { resultFigures } from '@/domain/procedure/result-words'
import { voteVerdict } from '@/domain/procedure/vote-verdict'
import { votePath } from '@/domain/record/paths'
import { votePicturePath } from '@/domain/record/share-paths'
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
  const title = `Abstimmung: ${vote.subject}`
  const description = `${vote.motionTitle} – ${voteVerdict(vote).words}`
  const shared = await shareMetadata({
    title,
    description,
    picture: votePicturePath(vote.id),
    pictureText: `${title}. ${voteVerdict(vote).words}: ${resultFigures(vote)}`,
    path: votePath(vote.id),
    embeds: votePath(vote.id),
  })
  return {
    ...shared,
    title,
    description,
    alternates: { ...shared.alternates, canonical: votePath(vote.id) },
  }
})

export default publicPage(async function VotePage({ params }: VotePageProps) {
  const vote = await load((await params).id)
  return (
    <>
      <VoteDetails vote={vote} origin={await requestOrigin()} />
      <DescribePage vote={vote} />
    </>
  )
})
