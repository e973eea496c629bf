import { escapeMarkup } from '@/publish/xml/characters'

/** Markup that is finished: put into other markup as it stands. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | false | readonly Part[]

function toText(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part))
  return part.map(toText).join('')
}

/**
 * HTML or XML as a template: whatever is put in is shown letter by letter, in content and in quoted
 * attributes, unless it is markup itself. `null` and `false` leave nothing.
 */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(
    texts.reduce((text, next, index) => `${text}${toText(parts[index - 1] ?? null)}${next}`),
  )
