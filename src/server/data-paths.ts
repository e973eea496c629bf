/** Files by their ending, and the addresses of other programs' protocols. Dots in slugs do not end in letters. */
const DATA = /\/[^/]*\.[a-z]+[0-9]?$|^\/oparl(?:\/|$)|^\/oembed$/u

/** Whether an address is one of the OParl server, which tells errors in its own way. */
export const isOParlPath = (path: string): boolean => /^\/oparl(?:\/|$)/u.test(path)

/** Whether an address gives data that can only be read: feeds, exports, documents, OParl. */
export const isDataPath = (path: string): boolean => DATA.test(path)
