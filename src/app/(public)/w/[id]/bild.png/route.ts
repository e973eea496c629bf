import { picture } from '@/app/_http/picture-answer'
import { pictureOfStatement } from '@/usecases/sharing/pictures'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = picture<{ id: string }>(
  ({ body, query }, { id }) => pictureOfStatement(body, id, query.getAll('version')),
)
