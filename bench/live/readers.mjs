import { get } from 'node:http'

/**
 * Readers of an event stream, each with a connection of its own.
 *
 * @param {{ port: number, host: string }} server
 * @param {string} path
 * @param {number} count
 */
export async function openReaders({ port, host }, path, count) {
  /** By reader: when a result arrived, by its vote. */
  const arrivals = []
  const waiting = new Set()
  const requests = []
  const open = (index) =>
    new Promise((resolve, reject) => {
      const headers = { host, accept: 'text/event-stream' }
      const request = get({ host: '127.0.0.1', port, path, agent: false, headers }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`${path}: ${response.statusCode}`))
        let rest = ''
        arrivals[index] = new Map()
        response.setEncoding('utf8')
        response.on('error', () => undefined)
        response.on('data', (chunk) => {
          const now = performance.now()
          const blocks = (rest + chunk).split('\n\n')
          rest = blocks.pop()
          for (const block of blocks) {
            const data = /^event: result\ndata: (.*)$/m.exec(block)?.[1]
            if (data) arrivals[index].set(JSON.parse(data).result.id, now)
          }
          for (const look of waiting) look()
        })
        resolve()
      })
      request.on('error', reject)
      requests.push(request)
    })
  for (let index = 0; index < count; index += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - index) }, (_, at) => open(index + at)),
    )

  /** Waits until every reader has this result. @returns the moment at which each had it */
  const all = (id, patience) =>
    new Promise((resolve, reject) => {
      const timeout = setTimeout(() => {
        const missing = arrivals.filter((known) => !known.has(id)).length
        reject(new Error(`${missing} of ${count} readers were not told`))
      }, patience)
      const look = () => {
        if (!arrivals.every((known) => known.has(id))) return
        clearTimeout(timeout)
        waiting.delete(look)
        resolve(arrivals.map((known) => known.get(id)))
      }
      waiting.add(look)
      look()
    })
  const close = () => requests.forEach((request) => request.destroy())
  return { all, close }
}
