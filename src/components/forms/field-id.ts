/**
 * Id of the element a field of that name is entered in: the target of its label and of the summary
 * of errors.
 *
 * @param form distinguishes forms of one page that have fields of the same name
 */
export function fieldId(name: string, form?: string): string {
  return form ? `feld-${form}-${name}` : `feld-${name}`
}
