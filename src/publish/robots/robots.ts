import { pageAddress, type Origin } from '@/publish/api/addresses'

/**
 * What programs that follow links need not look at: rooms for editors, and addresses of which there are
 * endlessly many. All that is published is reached without them.
 */
const NOT_TO_FOLLOW = [
  '/admin',
  '/anmelden',
  '/api/auth/',
  '/api/pult/',
  '/suche?',
  '/fehler-melden',
]

/** What programs that follow links are told (RFC 9309). */
export const robotsText = (origin: Origin): string =>
  [
    'User-agent: *',
    ...NOT_TO_FOLLOW.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${pageAddress(origin, '/sitemap.xml')}`,
    '',
  ].join('\n')
