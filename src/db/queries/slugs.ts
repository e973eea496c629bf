import 'server-only'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether the text can be a slug. What cannot is not worth asking the database for. */
export const isSlug = (text: string): boolean => text.length <= 120 && SLUG.test(text)

/** The condition for any of these slugs; what cannot be one matches nothing. */
export const anySlug = (slugs: string[]) => ({ in: slugs.filter(isSlug) })
