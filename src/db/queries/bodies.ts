import 'server-only'
import type { BodyView } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicBody } from '@/db/visibility'

const bodySelect = {
  id: true,
  slug: true,
  name: true,
  shortName: true,
  contactEmail: true,
  operatorName: true,
  operatorAddress: true,
  operatorRepresentative: true,
  operatorPhone: true,
  responsibleEditor: true,
  privacyOfficer: true,
  dataLicence: true,
} satisfies Prisma.BodySelect

const oldest = [{ createdAt: 'asc' }, { id: 'asc' }] satisfies Prisma.BodyOrderByWithRelationInput[]

const find = (where: Prisma.BodyWhereInput): Promise<BodyView | null> =>
  db.body.findFirst({ where: { ...publicBody, ...where }, orderBy: oldest, select: bodySelect })

export const findBodyBySlug = (slug: string) => find({ slug })

export const findBodyByHost = (hostName: string) => find({ hostName })

/** The body that answers every host: the oldest without a host name of its own, else the oldest. */
export const findDefaultBody = async () => (await find({ hostName: null })) ?? (await find({}))
