import { slugify } from '@/lib/slug'

/**
 * A name under which a document can be saved anywhere, whatever its title holds: only a–z, digits and
 * hyphens, so no path, no quotation mark and no other character that means something to a system.
 */
export function fileName(parts: readonly (string | null)[], extension: 'pdf' | 'docx'): string {
  const name = slugify(parts.filter((part) => part !== null).join(' '), 100)
  return `${name || 'dokument'}.${extension}`
}
