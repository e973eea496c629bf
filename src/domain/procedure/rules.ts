/**
 * What one body's law and Geschäftsordnung say about procedure, each rule with its paragraph.
 *
 * Every value has the default of the Kreisordnung Nordrhein-Westfalen, so that
 * `RulesOfProcedure.parse({})` gives the rules of a county there, and a body stores only where it
 * differs. `null` means that the law leaves the number to the Geschäftsordnung and nobody has
 * entered it: the rule then says so instead of guessing.
 */
import { z } from 'zod'
import { Fraction } from './fraction'

const share = (numerator: number, denominator: number) =>
  Fraction.prefault({ numerator, denominator })

const paragraph = (fallback: string) => z.string().trim().min(1).default(fallback)

export const RulesOfProcedure = z.object({
  /** The chair of the council, who in NRW is a member by law (§ 25 Abs. 1). */
  chair: z
    .object({
      title: z.string().trim().min(1).default('Landrat'),
      isMember: z.boolean().default(true),
      /** The matters in which the chair does not vote. */
      excludedBy: z
        .array(z.string().trim().min(1))
        .default([
          '§ 26 Abs. 2 KrO NRW',
          '§ 33 Abs. 1 Satz 2 KrO NRW',
          '§ 35 Abs. 3 KrO NRW',
          '§ 41 Abs. 3 KrO NRW',
        ]),
      paragraph: paragraph('§ 25 KrO NRW'),
    })
    .prefault({}),

  /** Decisions by the majority of votes; qualified majorities where another provision asks. */
  majority: z.object({ paragraph: paragraph('§ 35 Abs. 1 KrO NRW') }).prefault({}),

  /** What becomes of a motion with as many votes for it as against it. */
  tie: z
    .object({
      effect: z.enum(['rejected', 'chair_decides']).default('rejected'),
      paragraph: paragraph('§ 35 Abs. 1 KrO NRW'),
    })
    .prefault({}),

  /** Abstentions and invalid votes: for the quorum, not for the majority. */
  abstentions: z.object({ paragraph: paragraph('§ 35 KrO NRW') }).prefault({}),

  /** More than this share of the statutory members must be present. */
  quorum: z.object({ moreThan: share(1, 2), paragraph: paragraph('§ 34 KrO NRW') }).prefault({}),

  rollCall: z
    .object({
      /** How many members must ask for it; set by the Geschäftsordnung. */
      requestedBy: z.int().positive().nullable().default(null),
      /** When the chair is called: by custom last, so as to sway nobody. */
      chairVotes: z.enum(['first', 'last', 'by_name']).default('last'),
      paragraph: paragraph('§ 35 Abs. 1 KrO NRW'),
    })
    .prefault({}),

  secret: z
    .object({
      requestedBy: share(1, 5),
      precedesRollCall: z.boolean().default(true),
      paragraph: paragraph('§ 35 Abs. 1 KrO NRW'),
    })
    .prefault({}),

  election: z
    .object({
      noVotesAreValid: z.boolean().default(true),
      paragraph: paragraph('§ 35 Abs. 2 KrO NRW'),
      committeesParagraph: paragraph('§ 35 Abs. 3 KrO NRW'),
    })
    .prefault({}),

  convening: z
    .object({
      firstWithinDays: z.int().positive().default(42),
      atLeastEveryMonths: z.int().positive().default(3),
      requestedBy: share(1, 5),
      factionMayRequest: z.boolean().default(true),
      /** Days between sending the invitation and the session; set by the Geschäftsordnung. */
      invitationDays: z.int().nonnegative().nullable().default(null),
      paragraph: paragraph('§ 32 KrO NRW'),
    })
    .prefault({}),

  agenda: z
    .object({
      proposedBy: share(1, 5),
      factionMayPropose: z.boolean().default(true),
      paragraph: paragraph('§ 33 Abs. 1 KrO NRW'),
    })
    .prefault({}),

  /** The chair's objection to a decision that would harm the county: it suspends the decision. */
  objection: z
    .object({
      /** So many days after the decision at the latest. */
      withinDays: z.int().positive().default(3),
      paragraph: paragraph('§ 39 Abs. 1 KrO NRW'),
    })
    .prefault({}),

  /** The chair's complaint about a decision that breaks the law: it suspends the decision. */
  complaint: z.object({ paragraph: paragraph('§ 39 Abs. 2 KrO NRW') }).prefault({}),

  /** A decision that could not wait for the council, which has to approve it afterwards. */
  urgentDecision: z.object({ paragraph: paragraph('§ 50 Abs. 3 KrO NRW') }).prefault({}),

  /** The order of votes is custom and Geschäftsordnung, not law. */
  votingOrder: z.object({ paragraph: paragraph('Geschäftsordnung') }).prefault({}),

  /** Who may not take part for a conflict of interest. */
  conflictOfInterest: z
    .object({ paragraph: paragraph('§ 28 KrO NRW in Verbindung mit § 31 GO NRW') })
    .prefault({}),
})
export type RulesOfProcedure = z.infer<typeof RulesOfProcedure>

/** The rules of a county in North Rhine-Westphalia with nothing set by its Geschäftsordnung. */
export const nrwRules: RulesOfProcedure = RulesOfProcedure.parse({})

/**
 * The statutory number of members: those elected, and the chair where the law makes the chair a
 * member (§ 25 Abs. 1 KrO NRW): 54 elected members make 55.
 */
export function statutoryMembers(electedMembers: number, rules: RulesOfProcedure): number {
  return electedMembers + (rules.chair.isMember ? 1 : 0)
}
