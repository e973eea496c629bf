/**
 * The slug in the name of a file such as `haushalt.atom`; `null` for another ending or none. A slug holds
 * no dot, so that every file has one address.
 */
export function slugOfFile(name: string, ending: string): string | null {
  const [slug = '', found, ...more] = name.split('.')
  return slug !== '' && found === ending && more.length === 0 ? slug : null
}
