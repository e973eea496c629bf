import { usePathname, useSearchParams } from 'next/navigation'

/**
 * Path and query of the page a form stands on. Given to `useActionState`, it becomes the address the
 * form is sent to without script; else that attribute would be empty, which HTML does not allow.
 */
export function usePageAddress(): string {
  const path = usePathname()
  const query = useSearchParams().toString()
  return query === '' ? path : `${path}?${query}`
}
