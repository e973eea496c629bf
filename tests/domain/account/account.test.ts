import { describe, expect, test } from 'vitest'
import { deviceName } from '@/domain/account/device-name'
import { localPath } from '@/domain/account/local-path'

describe('the address to go on to', () => {
  test.each(['/admin', '/admin/konto?ansicht=1#passwort', '/w/ä'])('may be %s', (path) => {
    expect(localPath(path)).toBe(encodeURI(path))
  })

  test.each([
    'https://boese.example/',
    '//boese.example',
    '/\\boese.example',
    '/\t/boese.example',
    '/..//boese.example',
    'javascript:alert(1)',
    'admin',
    '',
    null,
    undefined,
  ])('may not be %s', (path) => {
    expect(localPath(path)).toBe('/admin')
  })
})

describe('a device is named by browser and system', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
      'Edge auf Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari auf iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox auf Linux'],
    ['curl/8', 'Unbekanntes Gerät'],
    [null, 'Unbekanntes Gerät'],
  ])('%s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name)
  })
})
