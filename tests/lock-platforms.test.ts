import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { addPlatforms, missingPlatforms } from '../scripts/lib/lock-platforms.mjs'

describe('the lock file', () => {
  test('names the packages of every platform; if not, run node scripts/complete-lock.mjs', async () => {
    const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Parameters<
      typeof missingPlatforms
    >[0]
    expect(missingPlatforms(lock).map(({ name }) => name)).toEqual([])
  })

  test('gets what is missing, for the platform that its name tells', () => {
    const optionalDependencies = { '@x/linux-arm-gnueabihf': '1.2.3', '@x/darwin-arm64': '1.2.3' }
    const lock = { packages: { 'node_modules/x': { version: '1.2.3', optionalDependencies } } }
    expect(addPlatforms(lock).packages).toMatchObject({
      'node_modules/@x/darwin-arm64': { version: '1.2.3', os: ['darwin'], cpu: ['arm64'] },
      'node_modules/@x/linux-arm-gnueabihf': { os: ['linux'], cpu: ['arm'], libc: ['glibc'] },
    })
    expect(missingPlatforms(addPlatforms(lock))).toEqual([])
  })

  test('is left alone where a name tells no platform', () => {
    const optionalDependencies = { 'x-extra': '1.2.3' }
    const lock = { packages: { 'node_modules/x': { version: '1.2.3', optionalDependencies } } }
    expect(() => addPlatforms(lock)).toThrow('x-extra')
  })
})
