import { buildOnDisk } from '@/search/index/build'
import { IndexFolder } from '@/search/index/index-folder'
import { SearchIndex } from '@/search/index/search-index'

/** A search as an instance of the site keeps it in a folder, with what it has built so far. */
export function instance(path: string, version = 'v1') {
  const folder = new IndexFolder(path)
  const builds: string[] = []
  const index = new SearchIndex({
    load: (bodyId) => folder.load(bodyId, version),
    async build(bodyId, origin) {
      builds.push(bodyId)
      await buildOnDisk(folder, bodyId, { ...origin, version })
      const stored = folder.load(bodyId, version)
      if (!stored) throw new Error('nothing was stored')
      return stored.segment
    },
  })
  return { index, builds, folder }
}
