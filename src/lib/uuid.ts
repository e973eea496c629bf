const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the text can be a record's id. What cannot is not worth asking the database for. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
