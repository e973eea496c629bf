/** Sixty votes as a clerk enters them, and how they read at the desk afterwards. */
import { describe, expect, test } from 'vitest'
import type { FiguresInput } from '@/domain/desk/vote-entry/entry'
import { readVote } from '@/domain/desk/vote-entry/reading'
import { aDesk, Clerk, plain, type Council } from './council'

/** What is set before the keys, the keys after it, and the words and reason that come of them. */
type Case = [keys: string, words: string, reason: string, given?: Given]
interface Given {
  figures?: FiguresInput
  council?: Council
}

const rejection: Given = { figures: { polarity: 'for_rejection' } }
const majority = (rule: FiguresInput['majority']): Given => ({ figures: { majority: rule } })

function enter(keys: string, { figures, council }: Given = {}): Clerk {
  const [first = '', ...rest] = keys.split(' ')
  const clerk = new Clerk(aDesk(council)).press(first)
  if (figures) clerk.take({ type: 'enter', figures })
  clerk.press(rest.join(' '))
  return clerk
}

const SIMPLE: Case[] = [
  [
    'a e',
    'einstimmig angenommen',
    'Der Antrag ist einstimmig angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a 1 e',
    'einstimmig bei einer Enthaltung angenommen',
    'Der Antrag ist einstimmig bei einer Enthaltung angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a 2 e',
    'einstimmig bei zwei Enthaltungen angenommen',
    'Der Antrag ist einstimmig bei zwei Enthaltungen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a 13 e',
    'einstimmig bei 13 Enthaltungen angenommen',
    'Der Antrag ist einstimmig bei 13 Enthaltungen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a E',
    'einstimmig abgelehnt',
    'Der Antrag ist bei keiner Ja-Stimme abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Nein-Stimmen ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.',
  ],
  [
    'a 3 E',
    'einstimmig bei drei Enthaltungen abgelehnt',
    'Der Antrag ist bei keiner Ja-Stimme abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Nein-Stimmen ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.',
  ],
  [
    'a m',
    'mehrheitlich angenommen',
    'Der Antrag ist mehrheitlich angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet.',
  ],
  [
    'a M',
    'mehrheitlich abgelehnt',
    'Der Antrag ist mehrheitlich abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet.',
  ],
  [
    'a 12 m',
    'mehrheitlich bei zwölf Gegenstimmen angenommen',
    'Der Antrag ist mehrheitlich bei zwölf Gegenstimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a 1 m',
    'mehrheitlich bei einer Gegenstimme angenommen',
    'Der Antrag ist mehrheitlich bei einer Gegenstimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a Tab 12 Tab 3 m',
    'mehrheitlich bei zwölf Gegenstimmen und drei Enthaltungen angenommen',
    'Der Antrag ist mehrheitlich bei zwölf Gegenstimmen und drei Enthaltungen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
  [
    'a 5 M',
    'mehrheitlich bei fünf Ja-Stimmen abgelehnt',
    'Der Antrag ist mehrheitlich bei fünf Ja-Stimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Nein-Stimmen ist nicht berichtet.',
  ],
  [
    'a 29 Tab 24 Tab 1 Enter',
    'mit 29 Ja-Stimmen bei 24 Nein-Stimmen und einer Enthaltung mehrheitlich angenommen',
    'Der Antrag ist bei 29 Ja-Stimmen und 24 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 29 Tab 24 Enter',
    'mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich angenommen',
    'Der Antrag ist bei 29 Ja-Stimmen und 24 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Enthaltungen ist nicht berichtet; für die Mehrheit zählt sie nicht (§ 35 KrO NRW).',
  ],
  [
    'a 55 Tab 0 Tab 0 Enter',
    'einstimmig angenommen',
    'Der Antrag ist bei 55 Ja-Stimmen und keiner Nein-Stimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
  ],
  [
    'a 53 Tab 0 Tab 2 Enter',
    'einstimmig bei zwei Enthaltungen angenommen',
    'Der Antrag ist bei 53 Ja-Stimmen und keiner Nein-Stimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 2 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 0 Tab 55 Tab 0 Enter',
    'einstimmig abgelehnt',
    'Der Antrag ist bei keiner Ja-Stimme und 55 Nein-Stimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
  ],
  [
    'a 10 Tab 40 Tab 5 Enter',
    'mit 40 Nein-Stimmen bei 10 Ja-Stimmen und 5 Enthaltungen mehrheitlich abgelehnt',
    'Der Antrag ist bei 10 Ja-Stimmen und 40 Nein-Stimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 5 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 1 Tab 0 Tab 40 Enter',
    'einstimmig bei 40 Enthaltungen angenommen',
    'Der Antrag ist bei einer Ja-Stimme und keiner Nein-Stimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 40 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 1 Tab 1 Tab 1 Enter',
    'bei einer Ja-Stimme, einer Nein-Stimme und einer Enthaltung wegen Stimmengleichheit abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (1 zu 1) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 28 Tab 1 Tab 0 Enter',
    'mit 28 Ja-Stimmen bei einer Nein-Stimme mehrheitlich angenommen',
    'Der Antrag ist bei 28 Ja-Stimmen und einer Nein-Stimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
  ],
  [
    'a 11 Tab 2 Tab 1 Enter',
    'mit elf Ja-Stimmen bei zwei Nein-Stimmen und einer Enthaltung mehrheitlich angenommen',
    'Der Antrag ist bei 11 Ja-Stimmen und 2 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 40 Enter',
    'mit 40 Ja-Stimmen angenommen',
    'Der Antrag ist bei 40 Ja-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Nein-Stimmen ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.',
  ],
  [
    'a Tab 3 Enter Enter',
    'Ergebnis nicht berichtet',
    'Das Ergebnis ist nicht berichtet. Es lässt sich nicht nachrechnen: Die Zahl der Ja-Stimmen ist nicht berichtet.',
  ],
]
const TIES: Case[] = [
  [
    'a 27 Tab 27 Tab 0 Enter',
    'bei 27 Ja-Stimmen und 27 Nein-Stimmen wegen Stimmengleichheit abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (27 zu 27) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW).',
  ],
  [
    'a 27 Tab 27 Tab 1 Enter',
    'bei 27 Ja-Stimmen, 27 Nein-Stimmen und einer Enthaltung wegen Stimmengleichheit abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (27 zu 27) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 0 Tab 0 Tab 55 Enter',
    'ohne Ja- und Nein-Stimmen bei 55 Enthaltungen abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (0 zu 0) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW). 55 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'a 0 Tab 0 Tab 0 Enter',
    'ohne Ja- und Nein-Stimmen abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (0 zu 0) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW).',
  ],
  [
    'a 1 Tab 1 Tab 0 Enter',
    'bei einer Ja-Stimme und einer Nein-Stimme wegen Stimmengleichheit abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (1 zu 1) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW).',
  ],
]
const QUALIFIED: Case[] = [
  [
    'a 30 Tab 20 Tab 5 Enter',
    'mit 30 Ja-Stimmen bei 20 Nein-Stimmen und 5 Enthaltungen mit der erforderlichen Mehrheit angenommen',
    'Der Antrag ist bei 30 Ja-Stimmen und 20 Nein-Stimmen angenommen; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW). 5 Enthaltungen wirken hier wie Nein-Stimmen.',
    majority('absolute'),
  ],
  [
    'a 27 Tab 10 Tab 18 Enter',
    'bei 27 Ja-Stimmen, 10 Nein-Stimmen und 18 Enthaltungen mangels erforderlicher Mehrheit abgelehnt',
    'Der Antrag ist bei 27 Ja-Stimmen und 10 Nein-Stimmen abgelehnt; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW). 18 Enthaltungen wirken hier wie Nein-Stimmen.',
    majority('absolute'),
  ],
  [
    'a 55 Tab 0 Tab 0 Enter',
    'einstimmig mit 55 Ja-Stimmen und damit mit der erforderlichen Mehrheit angenommen',
    'Der Antrag ist bei 55 Ja-Stimmen und keiner Nein-Stimme angenommen; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW).',
    majority('absolute'),
  ],
  [
    'a 28 Tab 27 Tab 0 Enter',
    'mit 28 Ja-Stimmen bei 27 Nein-Stimmen mit der erforderlichen Mehrheit angenommen',
    'Der Antrag ist bei 28 Ja-Stimmen und 27 Nein-Stimmen angenommen; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW).',
    majority('absolute'),
  ],
  [
    'a 20 Tab 30 Tab 0 Enter',
    'mit 30 Nein-Stimmen bei 20 Ja-Stimmen mehrheitlich abgelehnt',
    'Der Antrag ist bei 20 Ja-Stimmen und 30 Nein-Stimmen abgelehnt; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW).',
    majority('absolute'),
  ],
  [
    'a 36 Tab 18 Tab 1 Enter',
    'mit 36 Ja-Stimmen bei 18 Nein-Stimmen und einer Enthaltung mit der erforderlichen Mehrheit angenommen',
    'Der Antrag ist bei 36 Ja-Stimmen und 18 Nein-Stimmen angenommen (zwei Drittel der abgegebenen Stimmen, § 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
    majority('two_thirds'),
  ],
  [
    'a 35 Tab 18 Tab 2 Enter',
    'bei 35 Ja-Stimmen, 18 Nein-Stimmen und 2 Enthaltungen mangels erforderlicher Mehrheit abgelehnt',
    'Der Antrag ist bei 35 Ja-Stimmen und 18 Nein-Stimmen abgelehnt (zwei Drittel der abgegebenen Stimmen, § 35 Abs. 1 KrO NRW). 2 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
    majority('two_thirds'),
  ],
  [
    'a 0 Tab 0 Tab 55 Enter',
    'ohne Ja- und Nein-Stimmen bei 55 Enthaltungen abgelehnt',
    'Der Antrag ist bei keiner Ja-Stimme und keiner Nein-Stimme abgelehnt (zwei Drittel der abgegebenen Stimmen, § 35 Abs. 1 KrO NRW). 55 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
    majority('two_thirds'),
  ],
  [
    'a 37 Tab 18 Tab 0 Enter',
    'mit 37 Ja-Stimmen bei 18 Nein-Stimmen mit der erforderlichen Mehrheit angenommen',
    'Der Antrag ist bei 37 Ja-Stimmen und 18 Nein-Stimmen angenommen; für den Antrag nötig: 37 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (zwei Drittel der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW).',
    majority('two_thirds_of_members'),
  ],
  [
    'a 36 Tab 2 Tab 17 Enter',
    'bei 36 Ja-Stimmen, 2 Nein-Stimmen und 17 Enthaltungen mangels erforderlicher Mehrheit abgelehnt',
    'Der Antrag ist bei 36 Ja-Stimmen und 2 Nein-Stimmen abgelehnt; für den Antrag nötig: 37 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (zwei Drittel der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW). 17 Enthaltungen wirken hier wie Nein-Stimmen.',
    majority('two_thirds_of_members'),
  ],
  [
    'a e',
    'einstimmig angenommen',
    'Der Antrag ist einstimmig angenommen (zwei Drittel der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW). Es lässt sich nicht nachrechnen: Die Zahl der Ja-Stimmen ist nicht berichtet.',
    majority('two_thirds_of_members'),
  ],
  [
    'a 28 Enter',
    'mit 28 Ja-Stimmen angenommen',
    'Der Antrag ist bei 28 Ja-Stimmen angenommen; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW). Die Zahl der Nein-Stimmen ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.',
    majority('absolute'),
  ],
]
const REVERSED: Case[] = [
  [
    'a 44 Tab 3 Tab 0 Enter',
    'mit 44 Ja-Stimmen für die Ablehnung bei 3 Nein-Stimmen mehrheitlich abgelehnt',
    'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag. Der Antrag ist bei 44 Ja-Stimmen und 3 Nein-Stimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
    rejection,
  ],
  [
    'a 44 Tab 0 Tab 2 Enter',
    'einstimmig bei zwei Enthaltungen abgelehnt',
    'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag. Der Antrag ist bei 44 Ja-Stimmen und keiner Nein-Stimme abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 2 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
    rejection,
  ],
  [
    'a 20 Tab 30 Tab 5 Enter',
    'mit 30 Nein-Stimmen bei 20 Ja-Stimmen und 5 Enthaltungen nicht abgelehnt',
    'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag. Die Ablehnung ist bei 20 Ja-Stimmen und 30 Nein-Stimmen nicht beschlossen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Angenommen ist der Antrag damit nicht; über ihn selbst ist mit dieser Abstimmung nicht entschieden. 5 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
    rejection,
  ],
  [
    'a 27 Tab 27 Tab 1 Enter',
    'bei Stimmengleichheit (27 Ja-Stimmen und 27 Nein-Stimmen) nicht abgelehnt',
    'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag. Die Ablehnung ist bei 27 Ja-Stimmen und 27 Nein-Stimmen nicht beschlossen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Angenommen ist der Antrag damit nicht; über ihn selbst ist mit dieser Abstimmung nicht entschieden. Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
    rejection,
  ],
  [
    'a e',
    'einstimmig abgelehnt',
    'Abgestimmt wurde über die Ablehnung des Antrags. Der Antrag ist einstimmig abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
    rejection,
  ],
  [
    'a 4 m',
    'mehrheitlich bei vier Gegenstimmen abgelehnt',
    'Abgestimmt wurde über die Ablehnung des Antrags. Der Antrag ist mehrheitlich bei vier Gegenstimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja-Stimmen ist nicht berichtet.',
    rejection,
  ],
  [
    'a M',
    '„mehrheitlich gegen die Ablehnung“',
    'Das Ergebnis ist nicht berichtet. Es lässt sich nicht nachrechnen: Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet.',
    rejection,
  ],
]
const SECRET: Case[] = [
  [
    'g 29 Tab 24 Tab 1 Tab 1 Enter',
    'mit 29 Ja-Stimmen bei 24 Nein-Stimmen, einer Enthaltung und einer ungültigen Stimme mehrheitlich angenommen',
    'Der Antrag ist bei 29 Ja-Stimmen und 24 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW). Eine ungültige Stimme zählt nicht mit (§ 35 KrO NRW).',
  ],
  [
    'g 27 Tab 27 Tab 0 Tab 1 Enter',
    'bei 27 Ja-Stimmen, 27 Nein-Stimmen und einer ungültigen Stimme wegen Stimmengleichheit abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (27 zu 27) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW). Eine ungültige Stimme zählt nicht mit (§ 35 KrO NRW).',
  ],
  [
    'g 50 Tab 0 Tab 0 Tab 5 Enter',
    'einstimmig bei fünf ungültigen Stimmen angenommen',
    'Der Antrag ist bei 50 Ja-Stimmen und keiner Nein-Stimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 5 ungültige Stimmen zählen nicht mit (§ 35 KrO NRW).',
  ],
  [
    'g 0 Tab 0 Tab 50 Tab 5 Enter',
    'ohne Ja- und Nein-Stimmen bei 50 Enthaltungen und 5 ungültigen Stimmen abgelehnt',
    'Der Antrag ist abgelehnt: Bei Stimmengleichheit (0 zu 0) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW). 50 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW). 5 ungültige Stimmen zählen nicht mit (§ 35 KrO NRW).',
  ],
]
const FACTIONS: Case[] = [
  [
    'f j j n n e j j Enter',
    'mit 38 Ja-Stimmen bei 14 Nein-Stimmen und 3 Enthaltungen mehrheitlich angenommen',
    'Der Antrag ist bei 38 Ja-Stimmen und 14 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 3 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'f j j n n e j Enter',
    'mit mindestens 37 Ja-Stimmen angenommen',
    'Der Antrag ist bei mindestens 37 Stimmen dafür und höchstens 15 Stimmen dagegen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.',
  ],
  [
    'f j j j j j j j Enter',
    'einstimmig angenommen',
    'Der Antrag ist bei 55 Ja-Stimmen und keiner Nein-Stimme angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
  ],
  [
    'f n n n n n n n Enter',
    'einstimmig abgelehnt',
    'Der Antrag ist bei keiner Ja-Stimme und 55 Nein-Stimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
  ],
  [
    'f u 20 Tab 2 Tab 0 Enter j n n e j j Enter',
    'mit 36 Ja-Stimmen bei 16 Nein-Stimmen und 3 Enthaltungen mehrheitlich angenommen',
    'Der Antrag ist bei 36 Ja-Stimmen und 16 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). 3 Enthaltungen zählen für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    'f j j g n e j j Enter',
    'mit mindestens 37 Ja-Stimmen angenommen',
    'Der Antrag ist bei mindestens 37 Stimmen dafür und höchstens 15 Stimmen dagegen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.',
  ],
  [
    'f j n j n j n m',
    'mehrheitlich angenommen',
    'Der Antrag ist mehrheitlich angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet.',
    { council: { attended: false } },
  ],
  [
    `r ${'j '.repeat(30)}${'n '.repeat(24)}e Enter`,
    'mit 30 Ja-Stimmen bei 24 Nein-Stimmen und einer Enthaltung mehrheitlich angenommen',
    'Der Antrag ist bei 30 Ja-Stimmen und 24 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
  ],
  [
    `r ${'n '.repeat(55)}Enter`,
    'einstimmig abgelehnt',
    'Der Antrag ist bei keiner Ja-Stimme und 55 Nein-Stimmen abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW).',
  ],
]

describe.each([
  ['simple', SIMPLE],
  ['ties', TIES],
  ['qualified', QUALIFIED],
  ['reversed', REVERSED],
  ['secret', SECRET],
  ['factions', FACTIONS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (keys, words, reason, given) => {
    const clerk = enter(keys, given)
    const reading = readVote(clerk.state, clerk.vote)
    expect(clerk.vote.countedAt).not.toBeNull()
    expect(plain(reading.words)).toBe(words)
    expect(plain(reading.reason)).toBe(reason)
  })
})
