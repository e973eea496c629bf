import type { Element } from '@tests/publish/atom/read-xml'
import { readXml } from '@tests/publish/atom/read-xml'

/** Every element of a document, each before its children. */
export const everything = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everything),
]

export const named = (element: Element, name: string): Element[] =>
  everything(element).filter((one) => one.name === name)

/** Attributes whose value refers to parts of the document. */
const REFERENCES = [
  'by',
  'as',
  'to',
  'refersTo',
  'source',
  'choice',
  'outcome',
  'placementBase',
  'for',
  'motion',
  'faction',
  'person',
  'wortlaut:faction',
  'wortlaut:motion',
  'wortlaut:replyTo',
  'wortlaut:target',
]

/** What the schema does not look at: ids given twice, and references that lead nowhere. */
export function faultsIn(source: string): string[] {
  const elements = everything(readXml(source))
  const ids = elements.flatMap(({ attributes }) => attributes['eId'] ?? [])
  const known = new Set(ids)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const dangling = elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([, value]) => value.startsWith('#') && !known.has(value.slice(1)))
      .map(([key, value]) => `${name}/@${key}=${value}`),
  )
  const bare = elements.flatMap(({ name, attributes }) =>
    name.startsWith('FRBR') || name.startsWith('TLC') || name.startsWith('wortlaut:')
      ? []
      : REFERENCES.filter((key) => key in attributes && !attributes[key]?.startsWith('#')).map(
          (key) => `${name}/@${key}=${attributes[key]}`,
        ),
  )
  return [...twice.map((id) => `twice: ${id}`), ...dangling, ...bare]
}
