import { expect, test } from 'vitest'
import { lightPage } from '@/server/response-cache/light-page'

test('the framework’s scripts go; words, data for search engines and the own script stay', () => {
  const html =
    '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/>' +
    '<script src="/_next/static/a.js" async=""></script></head>' +
    '<body><p>„&lt;script&gt;“ sagte er</p>' +
    '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>' +
    '<script>self.__next_f.push([1,"\\u003c/script>"])</script><script src="/seite.js" defer=""></script></body>'
  expect(lightPage(html)).toBe(
    '<head><link rel="stylesheet" href="/a.css"/></head>' +
      '<body><p>„&lt;script&gt;“ sagte er</p>' +
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>' +
      '<script src="/seite.js" defer=""></script></body>',
  )
})
