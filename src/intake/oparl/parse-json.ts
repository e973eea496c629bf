export type ParsedJson = { ok: true; value: unknown } | { ok: false; reason: string }

/** Reads JSON; what it is instead, in German. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (text.trim() === '') return { ok: false, reason: 'Hier steht nichts.' }
    if (/^\s*<(?:!doctype|html|\?xml|[a-z])/i.test(text))
      return { ok: false, reason: 'Das ist HTML oder XML, kein JSON.' }
    return { ok: false, reason: 'Das ist kein gültiges JSON.' }
  }
}
