import { ORIGIN, requestTo } from '@tests/app/asked'
import { createBody } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getLlms } from '@/app/llms.txt/route'
import { GET as getRobots } from '@/app/robots.txt/route'
import { db } from '@/db/client'
import { projectRoot } from '@/lib/project-root'

useDatabase()

let id: string
beforeAll(async () => {
  ;({ id } = await createBody({ name: 'Kreis Musterland', contactEmail: 'post@muster.example' }))
})

const llms = async () => (await getLlms(requestTo('/llms.txt'), {})).text()

describe('robots.txt', () => {
  test('leads to the map of the site, and away from the editors’ rooms alone', async () => {
    const response = await getRobots(requestTo('/robots.txt'), {})
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const lines = (await response.text()).split('\n')
    expect(lines[0]).toBe('User-agent: *')
    expect(lines).toContain('Disallow: /admin')
    expect(lines).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
    const closed = lines.flatMap((line) => /^Disallow: (.*)$/.exec(line)?.[1] ?? [])
    for (const path of [
      '/',
      '/sitzungen/1',
      '/w/1',
      '/w/1/bild.png',
      '/api/v1/votes',
      '/oembed?url=x',
    ])
      expect(closed.filter((prefix) => path.startsWith(prefix))).toEqual([])
  })
})

describe('llms.txt', () => {
  test('says what the record says of its body, and what it does not say', async () => {
    const text = await llms()
    expect(text).toMatch(/^# Kreis Musterland im Wortlaut\n\n> /)
    expect(text).toContain('- Kontakt: post@muster.example')
    expect(text).toContain('- Lizenz der zusammengestellten Daten: nicht angegeben')
    await db.body.update({ where: { id }, data: { dataLicence: 'CC BY 4.0\n\n# Anderes' } })
    expect(await llms()).toContain('Daten: CC BY 4.0 # Anderes\n')
  })

  test('leads to addresses that there are', async () => {
    const paths = [...(await llms()).matchAll(/\]\(([^)]+)\)/g)].map(
      ([, url]) => new URL(url ?? ''),
    )
    expect(paths.length).toBeGreaterThan(8)
    for (const { origin, pathname } of paths) {
      expect(origin).toBe(ORIGIN)
      const folders = [`src/app${pathname}`, `src/app/(public)${pathname}`]
      const files = folders.flatMap((folder) => [`${folder}/route.ts`, `${folder}/page.tsx`])
      expect(
        files.some((file) => existsSync(join(projectRoot(), file))),
        pathname,
      ).toBe(true)
    }
  })
})
