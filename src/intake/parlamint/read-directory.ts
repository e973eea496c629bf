import type { Directory, TeiAffiliation, TeiName, TeiOrganization, TeiPerson } from './directory'
import { folded, isGerman, OpenElements } from './elements'
import type { XmlHandler } from './xml'

const ref = (value: string | undefined) => (value ?? '').replace(/^#/, '')

const period = (attributes: Readonly<Record<string, string>>) => ({
  from: attributes['from'] ?? attributes['when'] ?? null,
  to: attributes['to'] ?? attributes['when'] ?? null,
})

/** Gathers `person` and `org` elements, wherever they stand, into the directory. */
export function directoryReader(directory: Directory): XmlHandler {
  const elements = new OpenElements()
  let person: TeiPerson | null = null
  let name: TeiName | null = null
  let affiliation: TeiAffiliation | null = null
  let organization: TeiOrganization | null = null
  let text = ''

  const take = (words: string): void => {
    const element = elements.current
    if (!element || words === '') return
    if (name) {
      if (element.name === 'surname') name.surnames.push(words)
      else if (element.name === 'forename') name.forenames.push(words)
      else if (element.name === 'roleName' && isGerman(element.language)) name.titles.push(words)
    } else if (affiliation) {
      if (element.name === 'roleName' && (isGerman(element.language) || !affiliation.title))
        affiliation.title = words
    } else if (organization && element.name === 'orgName') {
      const isShort = element.attributes['full'] === 'abb' || element.attributes['full'] === 'init'
      if (isShort) organization.shortName ??= words
      else if (isGerman(element.language) || !organization.name) organization.name = words
    }
  }

  return {
    open(tag, attributes, line) {
      elements.push(tag, attributes, line)
      text = ''
      const id = attributes['xml:id']
      if (tag === 'person' && id !== undefined) {
        person = { names: [], affiliations: [] }
        directory.persons.set(id, person)
      } else if (tag === 'org' && id !== undefined) {
        organization = { name: null, shortName: null, role: attributes['role'] ?? null }
        directory.organizations.set(id, organization)
      } else if (tag === 'persName' && person) {
        name = { forenames: [], surnames: [], titles: [], ...period(attributes) }
        person.names.push(name)
      } else if (tag === 'affiliation' && person) {
        affiliation = {
          role: attributes['role'] ?? 'member',
          organization: ref(attributes['ref']),
          title: null,
          ...period(attributes),
        }
        person.affiliations.push(affiliation)
      }
    },
    text(words) {
      if (person ?? organization) text += words
    },
    close(tag) {
      take(folded(text))
      text = ''
      elements.pop()
      if (tag === 'person') person = null
      else if (tag === 'org') organization = null
      else if (tag === 'persName') name = null
      else if (tag === 'affiliation') affiliation = null
    },
  }
}
