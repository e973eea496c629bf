import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { PageHeader } from '@/components/page-header'
import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { setResponseStatus } from '@/lib/exchange'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { findRecordKind } from '@/usecases/find-record'
import { listChoices, type Choice } from '@/usecases/list-choices'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { ancestorsOf, trailOf } from '../../ancestors'
import { kindOfSlug, kindSlug, newRecordTitle, parentOf } from '../../kinds'
import { loadChoices } from '../../load-choices'
import { mayCreate } from '../../may-create'
import { ParentChooser } from '../../parent-chooser'
import { prefill } from '../../prefill'
import { RecordForm } from '../../record-form'

interface NewRecordProps {
  params: Promise<{ kind: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: NewRecordProps): Promise<Metadata> {
  const kind = kindOfSlug((await params).kind)
  return { title: kind ? newRecordTitle[kind] : 'Neuer Datensatz' }
}

/** The records from the outermost to the parent itself: a vote stands in session, item and motion. */
function stepsTo(kind: RecordKind): { kind: RecordKind; parameter: string }[] {
  const parent = parentOf[kind]
  return parent ? [...stepsTo(parent.kind), parent] : []
}

interface Place {
  /** The parent, once it is known. */
  parentId: string | null
  /** What has to be chosen before. */
  open: { step: { kind: RecordKind; parameter: string }; choices: Choice[] } | null
}

/** Where the new record will stand, as far as the address says; `null` if it names no such place. */
async function placeOf(
  actor: Actor,
  bodyId: string,
  kind: RecordKind,
  query: URLSearchParams,
): Promise<Place | null> {
  const steps = stepsTo(kind)
  for (const [index, step] of steps.toReversed().entries()) {
    const id = query.get(step.parameter)
    if (!id) continue
    if ((await findRecordKind(actor, bodyId, id)) !== step.kind) return null
    if (index === 0) return { parentId: id, open: null }
    const next = steps[steps.length - index]
    if (next) return { parentId: null, open: await open(actor, bodyId, next, { [step.kind]: id }) }
  }
  const [first] = steps
  return { parentId: null, open: first ? await open(actor, bodyId, first, {}) : null }
}

async function open(
  actor: Actor,
  bodyId: string,
  step: { kind: RecordKind; parameter: string },
  within: Partial<Record<RecordKind, string>>,
): Promise<Place['open']> {
  const choices = await listChoices(actor, bodyId, step.kind, {
    ...(within.session ? { sessionId: within.session } : {}),
    ...(within.agenda_item ? { agendaItemId: within.agenda_item } : {}),
  })
  return { step, choices }
}

export default async function NewRecordPage({ params, searchParams }: NewRecordProps) {
  const kind = kindOfSlug((await params).kind)
  if (!kind) return <Missing />
  const query = toURLSearchParams(await searchParams)
  const address = `/admin/datensaetze/neu/${kindSlug[kind]}?${query.toString()}`
  const actor = await requireActor(address)
  const { id: bodyId } = await requestBody()
  const title = newRecordTitle[kind]
  if (!mayCreate(actor, kind)) {
    setResponseStatus(403)
    return (
      <PageHeader title={title} lead="Ihre Rolle berechtigt nicht zum Anlegen dieser Datensätze." />
    )
  }
  const place = await placeOf(actor, bodyId, kind, query)
  if (!place) return <Missing />
  if (place.open)
    return (
      <>
        <Trail steps={[{ label: 'Datensätze', href: '/admin/datensaetze' }]} />
        <PageHeader title={title} lead="Wozu gehört der neue Datensatz?" />
        <ParentChooser kind={kind} {...place.open} />
      </>
    )
  const initial = await prefill(actor, bodyId, kind, place.parentId, query.get('quelle'))
  const [choices, ancestors] = await Promise.all([
    loadChoices(actor, kind, { bodyId, id: null, values: initial }),
    place.parentId ? ancestorsOf(actor, kind, place.parentId) : [],
  ])
  return (
    <>
      <Trail steps={[{ label: 'Datensätze', href: '/admin/datensaetze' }, ...trailOf(ancestors)]} />
      <PageHeader title={title} />
      <RecordForm
        key={`${kind}-${place.parentId ?? ''}`}
        kind={kind}
        record={null}
        initial={initial}
        choices={choices}
        canWrite
        findings={[]}
      />
    </>
  )
}
