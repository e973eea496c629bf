import { picture } from '@/app/_http/picture-answer'
import { pictureOfVote } from '@/usecases/sharing/pictures'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = picture<{ id: string }>(
  ({ body }, { id }) => pictureOfVote(body, id),
)
