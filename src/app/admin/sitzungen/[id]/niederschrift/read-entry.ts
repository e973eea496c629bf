/** How the fields of a vote's wording are called: behind it stands the vote's id. */
export const WORDING = 'wording:'
/** What the standard wording of that vote was when the form was drawn. */
export const STANDARD = 'standard:'

/** Rows for signatures beside chair and clerk. */
export const MORE_SIGNATORIES = [2, 3, 4] as const

/** The fields of the form as an entry; a wording that is the standard one is nobody's own. */
export function readEntry(fields: Readonly<Record<string, string>>) {
  const signatories = [0, 1, ...MORE_SIGNATORIES].flatMap((row) => {
    const name = fields[`signatory.${row}`]?.trim() ?? ''
    const role = row === 0 ? 'chair' : row === 1 ? 'clerk' : 'member'
    return name === '' ? [] : [{ role, name }]
  })
  const wordings = Object.entries(fields).flatMap(([name, template]) => {
    if (!name.startsWith(WORDING)) return []
    const voteId = name.slice(WORDING.length)
    const isStandard = template.trim() === (fields[`${STANDARD}${voteId}`] ?? '').trim()
    return isStandard || template.trim() === '' ? [] : [[voteId, template] as const]
  })
  return {
    lock: Number(fields['lock']),
    kind: fields['kind'],
    clerkName: fields['clerkName'],
    preamble: fields['preamble'],
    signatories,
    wordings: Object.fromEntries(wordings),
  }
}
