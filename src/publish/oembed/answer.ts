/** Answers of the oEmbed protocol (oembed.com, 1.0) as JSON and XML. */
import { escapeMarkup } from '@/publish/xml/characters'

export const OEMBED_TYPES = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
} as const

export type OEmbedFormat = keyof typeof OEMBED_TYPES

export interface OEmbedAnswer {
  version: '1.0'
  type: 'rich'
  title: string
  author_name: string
  author_url: string
  provider_name: string
  provider_url: string
  html: string
  width: number
  height: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

/** The answer in the format that was asked for. */
export function writeOEmbed(answer: OEmbedAnswer, format: OEmbedFormat): string {
  if (format === 'json') return JSON.stringify(answer)
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
