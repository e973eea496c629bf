/** An address leads to nothing that a reader may see; `publicPage` answers it with the common 404. */
export class NotPublicError extends Error {
  constructor() {
    super('not found, not published or not public')
    this.name = 'NotPublicError'
  }
}

/** Ends the rendering of a page whose record does not exist, is not published or is not public. */
export function notPublic(): never {
  throw new NotPublicError()
}
