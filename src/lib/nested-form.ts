/** What a form sends under names like `passages.0.text`: text, rows, or fields by their name. */
export type Nested = string | readonly Nested[] | { readonly [name: string]: Nested }

const NAME = /^[A-Za-z][A-Za-z0-9]*$/
const INDEX = /^\d{1,9}$/
/** More levels than any form has. */
const MAX_DEPTH = 8

type Branch = Map<string, Branch | string>

/**
 * The fields of a form as one nested value. Rows are numbered (`a.0.b`); gaps between the numbers
 * close, so that a huge one costs nothing. Names of any other form are left out (the framework's own
 * fields among them), files too; of a name that is sent twice, the last counts.
 */
export function readNestedForm(
  entries: Iterable<readonly [string, unknown]>,
): Readonly<Record<string, Nested>> {
  const root: Branch = new Map()
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue
    const path = name.split('.')
    if (path.length > MAX_DEPTH || !path.every(isSegment) || INDEX.test(path[0] ?? '')) continue
    plant(root, path, value)
  }
  return fields(root)
}

const isSegment = (segment: string) => NAME.test(segment) || INDEX.test(segment)

/** Where a name is sent both as a field and as a part of longer ones, the first sent stays. */
function plant(root: Branch, path: readonly string[], value: string): void {
  let branch = root
  for (const segment of path.slice(0, -1)) {
    const next = branch.get(segment) ?? new Map<string, Branch | string>()
    if (typeof next === 'string') return
    branch.set(segment, next)
    branch = next
  }
  const last = path.at(-1) ?? ''
  if (typeof branch.get(last) !== 'object') branch.set(last, value)
}

const nested = (node: Branch | string): Nested => {
  if (typeof node === 'string') return node
  return [...node.keys()].every((key) => INDEX.test(key)) ? rows(node) : fields(node)
}

const rows = (branch: Branch): readonly Nested[] =>
  [...branch].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, node]) => nested(node))

/** `Object.fromEntries` makes own properties of every key, whatever it is called. */
const fields = (branch: Branch): Readonly<Record<string, Nested>> =>
  Object.fromEntries([...branch].map(([key, node]) => [key, nested(node)]))
