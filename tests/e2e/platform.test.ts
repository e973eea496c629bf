import { describe, expect, inject, test } from 'vitest'
import { newPage } from '@tests/e2e/browser'

const { baseUrl } = inject('site')

describe('the running site', () => {
  test('says that it is alive and ready', async () => {
    for (const probe of ['/healthz', '/readyz']) {
      const answer = await fetch(`${baseUrl}${probe}`)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ status: 'ok' })
    }
  })

  test('shows its start page without a fault and without violating its own policy', async () => {
    const page = await newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    const answer = await page.goto('/')
    await page.waitForLoadState('networkidle')
    expect(answer?.status()).toBe(200)
    expect(faults).toEqual([])
  })

  test('shows its start page without JavaScript', async () => {
    const page = await newPage({ javaScript: false, width: 390 })
    await page.goto('/')
    expect(await page.locator('main').innerText()).not.toBe('')
  })

  test.each([
    '/%E0%A4%A',
    '/%00',
    '/sitzungen/a%00b',
    '/sitzungen/%C3%28',
    `/${'a'.repeat(10_000)}`,
    '/suche?q=%E0%A4%A',
    '/..%2f..%2fetc/passwd',
    '//example.org/x',
  ])('takes %s for an address that cannot be', async (target) => {
    const answer = await fetch(`${baseUrl}${target}`)
    expect([400, 404]).toContain(answer.status)
  })

  const multipart = 'multipart/form-data; boundary=x'
  const ownForm = { 'content-type': multipart }
  const part = (name: string, text: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`

  test.each<[string, number, RequestInit]>([
    ['no boundary', 400, { headers: { 'content-type': 'multipart/form-data' }, body: 'a' }],
    ['another boundary', 400, { headers: ownForm, body: '--y\r\n\r\n--y--' }],
    ['nothing', 400, { headers: ownForm, body: '' }],
    ['half a form', 400, { headers: ownForm, body: part('a', 'b') }],
    [
      'a damaged action',
      400,
      {
        headers: ownForm,
        body: `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{')}--x--\r\n`,
      },
    ],
    ['an action that never was', 400, { headers: { 'next-action': 'a' }, body: '[]' }],
    [
      'an action that is gone',
      409,
      { headers: { 'next-action': `40${'0'.repeat(40)}` }, body: '[]' },
    ],
    [
      'a form of another site',
      403,
      { headers: { ...ownForm, origin: 'http://evil.example' }, body: 'a' },
    ],
    ['a form of no site', 403, { headers: { ...ownForm, origin: 'null' }, body: 'a' }],
    ['no form', 415, { headers: { 'content-type': 'application/json' }, body: '{}' }],
    ['a method that pages do not have', 405, { method: 'DELETE' }],
  ])('refuses %s with %i and a German page', async (_, status, init) => {
    const answer = await fetch(`${baseUrl}/anmelden`, { method: 'POST', ...init })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('text/html')
    const text = await answer.text()
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('<a href="/">')
    expect(text).not.toMatch(/Server Action|Error|\bat /)
  })

  test('says which methods pages have', async () => {
    const answer = await fetch(`${baseUrl}/`, { method: 'OPTIONS' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST'])
  })

  test('has no page at the address of the page for faults', async () => {
    expect((await fetch(`${baseUrl}/_global-error`)).status).toBe(404)
  })

  test('refuses a body larger than a form can be', async () => {
    const answer = await fetch(`${baseUrl}/`, { method: 'POST', body: 'a'.repeat(2_000_000) })
    expect(answer.status).toBe(413)
  })

  test('lets nobody frame its pages or run code of others in them', async () => {
    const { headers } = await fetch(`${baseUrl}/`)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('http')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})
