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
