import 'server-only'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import type { RecordStore } from './store'
import { fromKnownDay, toDay } from '@/db/time'

export const bodyStore: RecordStore<'body'> = {
  title: (_, payload) => Promise.resolve(payload.name),

  async load(transaction, id) {
    const body = await transaction.body.findUnique({
      where: { id },
      include: { terms: { orderBy: [{ startDate: 'asc' }, { id: 'asc' }] } },
    })
    if (!body) return null
    return {
      slug: body.slug,
      name: body.name,
      shortName: body.shortName,
      ags: body.ags,
      hostName: body.hostName,
      rules: RulesOfProcedure.parse(body.rules),
      singlePersonOffice: body.singlePersonOffice,
      contactEmail: body.contactEmail,
      operatorName: body.operatorName,
      operatorAddress: body.operatorAddress,
      operatorRepresentative: body.operatorRepresentative,
      operatorPhone: body.operatorPhone,
      responsibleEditor: body.responsibleEditor,
      privacyOfficer: body.privacyOfficer,
      dataLicence: body.dataLicence,
      terms: body.terms.map((term) => ({
        id: term.id,
        name: term.name,
        startDate: toDay(term.startDate),
        endDate: toDay(term.endDate),
        statutorySeats: term.statutorySeats,
      })),
    }
  },

  async write(transaction, { id }, { terms, ...body }) {
    await transaction.body.upsert({ where: { id }, create: { id, ...body }, update: body })
    const kept = terms.flatMap((term) => (term.id ? [term.id] : []))
    // A term that sessions name is kept by its foreign key; the form says so.
    await transaction.legislativeTerm.deleteMany({ where: { bodyId: id, id: { notIn: kept } } })
    for (const { id: termId, ...term } of terms) {
      const data = {
        ...term,
        bodyId: id,
        startDate: fromKnownDay(term.startDate),
        endDate: fromKnownDay(term.endDate),
      }
      if (termId)
        await transaction.legislativeTerm.upsert({
          where: { id: termId, bodyId: id },
          create: { id: termId, ...data },
          update: data,
        })
      else await transaction.legislativeTerm.create({ data })
    }
  },
}
