import { z } from 'zod'
import { components, type ComponentName } from '@/publish/api/openapi/components'
import { openApiDocument } from '@/publish/api/openapi/document'

export const document = openApiDocument('https://kreistag.example')

const paths = document.paths as unknown as Record<
  string,
  { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: string } } } } } } }
>

const isComponent = (name: string): name is ComponentName => name in components

/** The schema of what an address answers, by the name that the document gives. */
export function answerOf(path: string): ComponentName {
  const { get } = paths[path] ?? {}
  if (!get) throw new Error(`${path} is not described`)
  const { $ref } = get.responses[200].content['application/json'].schema
  const name = $ref.slice('#/components/schemas/'.length)
  if (!isComponent(name)) throw new Error(`${path} answers with an unknown schema ${name}`)
  return name
}

const definitions = JSON.parse(
  JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
) as Record<string, z.core.JSONSchema.JSONSchema>

/** A schema made from nothing but what the document says. */
export const asDescribed = (name: ComponentName): z.ZodType =>
  z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: definitions })
