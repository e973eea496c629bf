/**
 * What tells programs that a page has a feed: `alternates.types` of its metadata.
 *
 * @param title what the feed brings, in words for whoever subscribes to it
 */
export const feedLink = (url: string, title: string) => ({
  'application/atom+xml': [{ url, title }],
})

/** The same for a calendar of sessions. */
export const calendarLink = (url: string, title: string) => ({
  'text/calendar': [{ url, title }],
})
