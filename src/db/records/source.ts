import 'server-only'
import type { RecordStore } from './store'

export const sourceStore: RecordStore<'source'> = {
  title: (_, payload) => Promise.resolve(payload.title),

  async load(transaction, id) {
    const source = await transaction.source.findUnique({ where: { id } })
    if (!source) return null
    const { kind, title, publisher, author, date, url, licence, fullTextAllowed, note } = source
    return { kind, title, publisher, author, date, url, licence, fullTextAllowed, note }
  },

  async write(transaction, { id, bodyId }, payload) {
    const data = { ...payload, bodyId }
    await transaction.source.upsert({ where: { id }, create: { id, ...data }, update: data })
  },
}
