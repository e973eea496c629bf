/** What looking up an address gives: the record, its new address if it was renamed, or nothing a reader may see. */
export type Found<T> = { found: T } | { movedTo: string } | null
