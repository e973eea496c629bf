import { picture } from '@/app/_http/picture-answer'
import { pictureOfDebate } from '@/usecases/sharing/pictures'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = picture<{
  session: string
  item: string
}>(({ body }, { session, item }) => pictureOfDebate(body, session, item))
