const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const SCRIPT_HINT = /<link\b[^>]*\bas="script"[^>]*>/g
const DATA = /\btype="application\/ld\+json"/
const OWN_FILE = /\bsrc="\/[a-z]+\.js"/

/**
 * A page without the framework's scripts: public pages are documents that nothing changes once they are
 * read, and the scripts and the second copy of the content in them are most of what a page weighs. Data
 * for search engines and the site's own small script stay.
 *
 * Text and attributes of the framework's HTML hold no `<`, so that a tag is one wherever it stands.
 */
export const lightPage = (html: string): string =>
  html
    .replace(SCRIPT, (script, attributes: string) =>
      DATA.test(attributes) || OWN_FILE.test(attributes) ? script : '',
    )
    .replace(SCRIPT_HINT, '')
