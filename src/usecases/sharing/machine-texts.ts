import 'server-only'
import type { BodyView } from '@/domain/record/views'
import { llmsText } from '@/publish/robots/llms'
import { robotsText } from '@/publish/robots/robots'

interface TextRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: string
}

/** What programs that follow links are told. */
export const readRobotsText = ({ origin }: TextRequest): string => robotsText(origin)

/** What language models are told of the site. */
export const readLlmsText = ({ body, origin }: TextRequest): string => llmsText(origin, body)
