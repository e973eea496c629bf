export interface FieldError {
  /** Where in the input, `passages.0.text`; empty for the whole. */
  path: string
  /** German, for the person who typed it. */
  message: string
}

/** What a client sent cannot be read or breaks a rule. Pages and the API answer with a 4xx status. */
export class InvalidInput extends Error {
  constructor(readonly errors: FieldError[]) {
    super(errors.map((error) => `${error.path}: ${error.message}`).join('; '))
    this.name = 'InvalidInput'
  }
}
