import { slugify } from '@/lib/slug'

/** The address of a record from its title, unlike all that are taken: `haushalt`, `haushalt-2`. */
export function freeSlug(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = slugify(title, 110) || fallback
  if (!taken.has(plain)) return plain
  let number = 2
  while (taken.has(`${plain}-${number}`)) number += 1
  return `${plain}-${number}`
}
