/** Suffixes after which a linking s always stands: Satzungs-, Freiheits-, Kommissions-. */
const WITH_S = /(?:[^d]ung|heit|keit|schaft|[st]ion|ion|taet|tum|ling|sal|ung)$/u
/** Persons in -ent, -ant, -ist …, and the like: Studenten-, Praktikanten-, Juristen-. */
const WITH_EN = /(?:dent|tient|agent|ant|ist|loge|krat|soph|graf)$/u
/** Nothing between: Kultur-, Technik-, Finanz-, Bürger-. */
const BARE = /(?:ur|ik|enz|anz|er|ie|ee|[aiouy])$/u

/**
 * The linking elements that a noun takes by its ending, best first; a dropped e is not among them,
 * for it can only be known (Schul-, but Straßen-).
 */
export function regularLinks(base: string): readonly string[] {
  if (base.length > 5 && WITH_S.test(base)) return ['s']
  if (base.length > 5 && WITH_EN.test(base)) return ['en', 's', '']
  if (base.endsWith('ie')) return ['', 'n']
  if (base.endsWith('or')) return ['', 'en']
  if (BARE.test(base)) return ['']
  if (base.endsWith('e')) return /^ge/u.test(base) ? ['', 'n'] : ['n', '']
  if (base.endsWith('en')) return ['s', '']
  return ['', 's']
}
