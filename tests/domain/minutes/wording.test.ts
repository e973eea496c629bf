import { describe, expect, test } from 'vitest'
import type { VoteFacts } from '@/domain/minutes/wording/facts'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { textOfVote, wordVote } from '@/domain/minutes/wording/word-vote'
import { candidate, faction, facts } from './vote-facts'

const chairDecides = RulesOfProcedure.parse({
  tie: { effect: 'chair_decides', paragraph: 'Geschäftsordnung' },
})

/** Votes of all kinds, as they stand in minutes; to be read by somebody who knows them. */
const votes: readonly (readonly [kind: string, vote: VoteFacts, words: string])[] = [
  [
    'eine Mehrheit mit Zahlen',
    facts({ yes: 29, no: 24, abstain: 0 }),
    'Der Kreistag beschließt mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Mehrheit mit einer Gegenstimme und einer Enthaltung',
    facts({ yes: 51, no: 1, abstain: 1 }),
    'Der Kreistag beschließt mit 51 Ja-Stimmen bei einer Nein-Stimme und einer Enthaltung mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Mehrheit mit mehreren Enthaltungen',
    facts({ yes: 29, no: 20, abstain: 4 }),
    'Der Kreistag beschließt mit 29 Ja-Stimmen bei 20 Nein-Stimmen und 4 Enthaltungen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'Einstimmigkeit mit Zahlen',
    facts({ yes: 53, no: 0, abstain: 0 }),
    'Der Kreistag beschließt mit 53 Ja-Stimmen einstimmig: Der Haushalt wird festgesetzt.',
  ],
  [
    'Einstimmigkeit bei Enthaltungen',
    facts({ yes: 50, no: 0, abstain: 3 }),
    'Der Kreistag beschließt mit 50 Ja-Stimmen bei 3 Enthaltungen einstimmig: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine einzige Ja-Stimme bei 40 Enthaltungen',
    facts({ yes: 1, no: 0, abstain: 40 }),
    'Der Kreistag beschließt mit einer Ja-Stimme bei 40 Enthaltungen einstimmig: Der Haushalt wird festgesetzt.',
  ],
  [
    'einstimmig mit einer Taste erfasst',
    facts({ no: 0, abstain: 0, present: 53, says: ['einstimmig', 'carried'] }),
    'Der Kreistag beschließt einstimmig: Der Haushalt wird festgesetzt.',
  ],
  [
    'einstimmig bei Enthaltungen mit einer Taste erfasst',
    facts({ no: 0, abstain: 2, says: ['einstimmig bei 2 Enthaltungen', 'carried'] }),
    'Der Kreistag beschließt einstimmig bei 2 Enthaltungen: Der Haushalt wird festgesetzt.',
  ],
  [
    'mehrheitlich ohne Zahlen',
    facts({ says: ['mehrheitlich', 'carried'] }),
    'Der Kreistag beschließt mehrheitlich: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'mit großer Mehrheit, im Wortlaut der Quelle',
    facts({ says: ['mit großer Mehrheit', 'carried'] }),
    'Der Kreistag beschließt mit großer Mehrheit: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'Worte der Quelle, die in keinen Satz passen',
    facts({ says: ['drei Abweichler verweigerten die Zustimmung', 'carried'] }),
    'Der Kreistag beschließt (im Wortlaut der Quelle: „drei Abweichler verweigerten die Zustimmung“): Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'gar nichts bekannt',
    facts(),
    'Über den folgenden Antrag wird abgestimmt; das Ergebnis ist nicht festgehalten: Der Haushalt wird festgesetzt.',
  ],
  [
    'Zahlen, aus denen nichts folgt',
    facts({ yes: 30, no: 20, majority: 'two_thirds_of_members' }),
    'Über den folgenden Antrag wird abgestimmt; festgehalten sind 30 Ja-Stimmen und 20 Nein-Stimmen, nicht aber, ob er angenommen ist: Der Haushalt wird festgesetzt. Erforderlich ist die Zweidrittelmehrheit der gesetzlichen Zahl der Mitglieder. Die Zahl der Enthaltungen ist nicht festgehalten.',
  ],
  [
    'nur die Ja-Stimmen bekannt',
    facts({ yes: 30, says: ['mehrheitlich', 'carried'] }),
    'Der Kreistag beschließt mit 30 Ja-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Die Zahl der Nein-Stimmen und Enthaltungen ist nicht festgehalten.',
  ],
  [
    'nur die Gegenstimmen bekannt',
    facts({ no: 10, says: ['mehrheitlich', 'carried'] }),
    'Der Kreistag beschließt mehrheitlich bei 10 Nein-Stimmen: Der Haushalt wird festgesetzt. Die Zahl der Ja-Stimmen und Enthaltungen ist nicht festgehalten.',
  ],
  [
    'Enthaltungen unbekannt',
    facts({ yes: 29, no: 24 }),
    'Der Kreistag beschließt mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Die Zahl der Enthaltungen ist nicht festgehalten.',
  ],
  [
    'keine Gegenstimmen, Enthaltungen unbekannt',
    facts({ yes: 40, no: 0 }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen ohne Gegenstimmen: Der Haushalt wird festgesetzt. Die Zahl der Enthaltungen ist nicht festgehalten.',
  ],
  [
    'eine Ablehnung mit Zahlen',
    facts({ yes: 24, no: 29, abstain: 0 }),
    'Der Kreistag lehnt den folgenden Antrag mit 29 Nein-Stimmen bei 24 Ja-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Ablehnung mit einer Ja-Stimme',
    facts({ yes: 1, no: 50, abstain: 2 }),
    'Der Kreistag lehnt den folgenden Antrag mit 50 Nein-Stimmen bei einer Ja-Stimme und 2 Enthaltungen mehrheitlich ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine einstimmige Ablehnung',
    facts({ yes: 0, no: 50, abstain: 0 }),
    'Der Kreistag lehnt den folgenden Antrag mit 50 Nein-Stimmen einstimmig ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Ablehnung ohne Zahlen',
    facts({ says: ['mehrheitlich', 'rejected'] }),
    'Der Kreistag lehnt den folgenden Antrag mehrheitlich ab: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'Stimmengleichheit',
    facts({ yes: 27, no: 27, abstain: 1 }),
    'Bei Stimmengleichheit (27 Ja-Stimmen, 27 Nein-Stimmen, eine Enthaltung) ist der folgende Antrag abgelehnt: Der Haushalt wird festgesetzt.',
  ],
  [
    'Stimmengleichheit ohne eine einzige Stimme',
    facts({ yes: 0, no: 0, abstain: 40 }),
    'Bei Stimmengleichheit (keine Ja-Stimme, keine Nein-Stimme, 40 Enthaltungen) ist der folgende Antrag abgelehnt: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Fraktion dagegen',
    facts({
      says: ['mehrheitlich', 'carried'],
      factions: [faction('CDU', 'yes'), faction('DIE LINKE', 'no')],
    }),
    'Der Kreistag beschließt mehrheitlich gegen die Stimmen der Fraktion DIE LINKE: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine Fraktion dagegen, eine enthält sich',
    facts({
      says: ['mehrheitlich', 'carried'],
      factions: [faction('SPD', 'no'), faction('AfD', 'abstain'), faction('CDU', 'yes')],
    }),
    'Der Kreistag beschließt mehrheitlich gegen die Stimmen der Fraktion SPD bei Enthaltung der Fraktion AfD: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'mehrere Fraktionen dagegen, mehrere enthalten sich',
    facts({
      says: ['mehrheitlich', 'carried'],
      factions: [
        faction('SPD', 'no'),
        faction('Grüne', 'no'),
        faction('AfD', 'abstain'),
        faction('FDP', 'abstain'),
      ],
    }),
    'Der Kreistag beschließt mehrheitlich gegen die Stimmen der Fraktionen SPD und Grüne bei Enthaltung der Fraktionen AfD und FDP: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'Zahlen und Fraktionen',
    facts({
      yes: 29,
      no: 20,
      abstain: 4,
      factions: [faction('SPD', 'no'), faction('Grüne', 'no'), faction('FDP', 'abstain')],
    }),
    'Der Kreistag beschließt mit 29 Ja-Stimmen bei 20 Nein-Stimmen und 4 Enthaltungen mehrheitlich gegen die Stimmen der Fraktionen SPD und Grüne bei Enthaltung der Fraktion FDP: Der Haushalt wird festgesetzt.',
  ],
  [
    'nur Zustimmung bekannt',
    facts({
      says: ['mehrheitlich', 'carried'],
      factions: [faction('CDU', 'yes'), faction('SPD', 'yes')],
    }),
    'Der Kreistag beschließt mehrheitlich mit den Stimmen der Fraktionen CDU und SPD: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'Gegenstimmen aus den Reihen von Fraktionen',
    facts({
      yes: 41,
      no: 10,
      abstain: 3,
      factions: [
        faction('Grüne', 'some_no'),
        faction('SPD', 'some_no'),
        faction('DIE LINKE', 'some_no'),
      ],
    }),
    'Der Kreistag beschließt mit 41 Ja-Stimmen bei 10 Nein-Stimmen und 3 Enthaltungen mehrheitlich gegen Stimmen aus den Reihen der Fraktionen Grüne, SPD und DIE LINKE: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Fraktion dagegen und Gegenstimmen aus einer anderen',
    facts({
      says: ['mehrheitlich', 'carried'],
      factions: [faction('SPD', 'no'), faction('CDU', 'some_no')],
    }),
    'Der Kreistag beschließt mehrheitlich gegen die Stimmen der Fraktion SPD und Stimmen aus den Reihen der Fraktion CDU: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'Enthaltungen aus den Reihen einer Fraktion',
    facts({ yes: 40, no: 0, abstain: 3, factions: [faction('CDU', 'some_abstain')] }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 3 Enthaltungen einstimmig: Der Haushalt wird festgesetzt. Enthaltungen kommen aus den Reihen der Fraktion CDU.',
  ],
  [
    'eine uneinheitliche Fraktion',
    facts({
      yes: 40,
      no: 10,
      abstain: 1,
      factions: [faction('CDU', 'split', { yes: 15, no: 2, abstain: 1 }), faction('SPD', 'no')],
    }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 10 Nein-Stimmen und einer Enthaltung mehrheitlich gegen die Stimmen der Fraktion SPD: Der Haushalt wird festgesetzt. Die Fraktion CDU stimmt uneinheitlich ab (15 Ja-Stimmen, 2 Nein-Stimmen und eine Enthaltung).',
  ],
  [
    'eine Gruppe und eine Fraktion, die so heißt',
    facts({
      says: ['mehrheitlich', 'carried'],
      factions: [faction('Gruppe Volt', 'no'), faction('FWG-Fraktion', 'no'), faction('CDU', 'no')],
    }),
    'Der Kreistag beschließt mehrheitlich gegen die Stimmen der Fraktion CDU, der Gruppe Volt und der FWG-Fraktion: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine Ablehnung gegen die Stimmen einer Fraktion',
    facts({
      yes: 12,
      no: 40,
      abstain: 0,
      factions: [faction('SPD', 'yes'), faction('FDP', 'abstain')],
    }),
    'Der Kreistag lehnt den folgenden Antrag mit 40 Nein-Stimmen bei 12 Ja-Stimmen mehrheitlich gegen die Stimmen der Fraktion SPD bei Enthaltung der Fraktion FDP ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine namentliche Abstimmung',
    facts({
      yes: 2,
      no: 1,
      abstain: 1,
      method: 'roll_call',
      ballots: [
        { name: 'A. Amsel', choice: 'yes' },
        { name: 'B. Buche', choice: 'yes' },
        { name: 'C. Cassel', choice: 'no' },
        { name: 'D. Dorn', choice: 'abstain' },
      ],
    }),
    'Der Kreistag beschließt in namentlicher Abstimmung mit 2 Ja-Stimmen bei einer Nein-Stimme und einer Enthaltung mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine geheime Abstimmung mit ungültigen Stimmen',
    facts({ yes: 30, no: 20, abstain: 3, invalid: 2, method: 'secret' }),
    'Der Kreistag beschließt in geheimer Abstimmung mit 30 Ja-Stimmen bei 20 Nein-Stimmen, 3 Enthaltungen und 2 ungültigen Stimmen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine geheime Abstimmung, zu der jemand Fraktionen erfasst hat',
    facts({
      yes: 30,
      no: 20,
      abstain: 3,
      invalid: 0,
      method: 'secret',
      factions: [faction('SPD', 'no')],
    }),
    'Der Kreistag beschließt in geheimer Abstimmung mit 30 Ja-Stimmen bei 20 Nein-Stimmen und 3 Enthaltungen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine geheime Abstimmung ohne Angabe der ungültigen Stimmen',
    facts({ yes: 30, no: 20, abstain: 0, method: 'secret' }),
    'Der Kreistag beschließt in geheimer Abstimmung mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Die Zahl der ungültigen Stimmen ist nicht festgehalten.',
  ],
  [
    'eine elektronische Abstimmung',
    facts({ yes: 30, no: 22, abstain: 1, method: 'electronic' }),
    'Der Kreistag beschließt in elektronischer Abstimmung mit 30 Ja-Stimmen bei 22 Nein-Stimmen und einer Enthaltung mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine erreichte Mehrheit der gesetzlichen Mitgliederzahl',
    facts({
      yes: 40,
      no: 10,
      abstain: 2,
      majority: 'absolute',
      statutorySeats: 57,
      text: 'Die Hauptsatzung wird geändert.',
    }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 10 Nein-Stimmen und 2 Enthaltungen und damit mit der erforderlichen Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57): Die Hauptsatzung wird geändert.',
  ],
  [
    'eine einstimmig erreichte Mehrheit der gesetzlichen Mitgliederzahl',
    facts({ yes: 55, no: 0, abstain: 0, majority: 'absolute', statutorySeats: 57 }),
    'Der Kreistag beschließt mit 55 Ja-Stimmen einstimmig und damit mit der erforderlichen Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57): Der Haushalt wird festgesetzt.',
  ],
  [
    'eine verfehlte Mehrheit der gesetzlichen Mitgliederzahl',
    facts({ yes: 28, no: 10, abstain: 5, majority: 'absolute', statutorySeats: 57 }),
    'Der folgende Antrag verfehlt mit 28 Ja-Stimmen bei 10 Nein-Stimmen und 5 Enthaltungen die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57) und ist abgelehnt: Der Haushalt wird festgesetzt.',
  ],
  [
    'zwei Drittel der Mitglieder erreicht',
    facts({
      yes: 40,
      no: 10,
      abstain: 0,
      majority: 'two_thirds_of_members',
      statutorySeats: 57,
      text: 'Es findet ein Bürgerentscheid statt.',
    }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 10 Nein-Stimmen und damit mit der erforderlichen Zweidrittelmehrheit der gesetzlichen Zahl der Mitglieder (38 von 57): Es findet ein Bürgerentscheid statt.',
  ],
  [
    'zwei Drittel der Mitglieder verfehlt',
    facts({ yes: 37, no: 15, abstain: 0, majority: 'two_thirds_of_members', statutorySeats: 57 }),
    'Der folgende Antrag verfehlt mit 37 Ja-Stimmen bei 15 Nein-Stimmen die erforderliche Zweidrittelmehrheit der gesetzlichen Zahl der Mitglieder (38 von 57) und ist abgelehnt: Der Haushalt wird festgesetzt.',
  ],
  [
    'zwei Drittel der abgegebenen Stimmen erreicht',
    facts({ yes: 40, no: 20, abstain: 0, majority: 'two_thirds' }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 20 Nein-Stimmen und damit mit der erforderlichen Zweidrittelmehrheit der abgegebenen Stimmen: Der Haushalt wird festgesetzt.',
  ],
  [
    'zwei Drittel der abgegebenen Stimmen verfehlt',
    facts({ yes: 39, no: 20, abstain: 0, majority: 'two_thirds' }),
    'Der folgende Antrag verfehlt mit 39 Ja-Stimmen bei 20 Nein-Stimmen die erforderliche Zweidrittelmehrheit der abgegebenen Stimmen und ist abgelehnt: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Mehrheit der Mitglieder, bei mehr Nein als Ja',
    facts({ yes: 20, no: 30, abstain: 0, majority: 'absolute', statutorySeats: 57 }),
    'Der Kreistag lehnt den folgenden Antrag mit 30 Nein-Stimmen bei 20 Ja-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt. Die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57) ist damit verfehlt.',
  ],
  [
    'eine Abstimmung über die Ablehnung, die durchgeht',
    facts({ yes: 44, no: 10, abstain: 0, polarity: 'for_rejection' }),
    'Der Kreistag lehnt den folgenden Antrag mit 44 Ja-Stimmen bei 10 Nein-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
  ],
  [
    'eine Abstimmung über die Ablehnung, die scheitert',
    facts({ yes: 20, no: 30, abstain: 2, polarity: 'for_rejection' }),
    'Die Ablehnung des folgenden Antrags findet mit 20 Ja-Stimmen gegen 30 Nein-Stimmen bei 2 Enthaltungen keine Mehrheit; über ihn selbst ist damit nicht entschieden: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
  ],
  [
    'ein Änderungsantrag, angenommen',
    facts({
      yes: 30,
      no: 20,
      abstain: 0,
      kind: 'amendment',
      text: 'In Nummer 2 wird „drei“ durch „vier“ ersetzt.',
    }),
    'Der Kreistag nimmt den folgenden Änderungsantrag mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich an: In Nummer 2 wird „drei“ durch „vier“ ersetzt.',
  ],
  [
    'ein Änderungsantrag, abgelehnt',
    facts({ yes: 20, no: 30, abstain: 1, kind: 'amendment' }),
    'Der Kreistag lehnt den folgenden Änderungsantrag mit 30 Nein-Stimmen bei 20 Ja-Stimmen und einer Enthaltung mehrheitlich ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'ein Antrag auf Vertagung',
    facts({
      yes: 40,
      no: 12,
      abstain: 0,
      kind: 'postponement',
      text: 'Die Beratung wird in die nächste Sitzung vertagt.',
    }),
    'Der Kreistag stimmt dem folgenden Antrag auf Vertagung mit 40 Ja-Stimmen bei 12 Nein-Stimmen mehrheitlich zu: Die Beratung wird in die nächste Sitzung vertagt.',
  ],
  [
    'ein Antrag auf Verweisung, einstimmig',
    facts({
      no: 0,
      abstain: 0,
      says: ['einstimmig', 'carried'],
      kind: 'referral',
      text: 'Die Vorlage wird an den Sozialausschuss verwiesen.',
    }),
    'Der Kreistag stimmt dem folgenden Antrag auf Verweisung einstimmig zu: Die Vorlage wird an den Sozialausschuss verwiesen.',
  ],
  [
    'ein Dringlichkeitsantrag',
    facts({
      yes: 50,
      no: 0,
      abstain: 3,
      kind: 'urgency',
      text: 'Die Tagesordnung wird um den Punkt „Hochwasser“ erweitert.',
    }),
    'Der Kreistag stimmt dem folgenden Dringlichkeitsantrag mit 50 Ja-Stimmen bei 3 Enthaltungen einstimmig zu: Die Tagesordnung wird um den Punkt „Hochwasser“ erweitert.',
  ],
  [
    'ein Antrag auf Schluss der Aussprache, abgelehnt',
    facts({ yes: 10, no: 40, abstain: 0, kind: 'closure' }),
    'Der Kreistag lehnt den folgenden Antrag auf Schluss der Aussprache mit 40 Nein-Stimmen bei 10 Ja-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'ein Antrag zur Geschäftsordnung, angenommen',
    facts({ yes: 30, no: 20, abstain: 0, kind: 'order_of_business' }),
    'Der Kreistag stimmt dem folgenden Antrag zur Geschäftsordnung mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich zu: Der Haushalt wird festgesetzt.',
  ],
  [
    'der Hauptantrag mit Änderungen',
    facts({ yes: 30, no: 20, abstain: 0, motionOutcome: 'carried_amended' }),
    'Der Kreistag beschließt mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Beschlossen ist der Antrag mit den zuvor angenommenen Änderungen.',
  ],
  [
    'ein Ausschuss beschließt',
    facts({
      yes: 12,
      no: 3,
      abstain: 0,
      organization: 'Ausschuss für Umwelt, Klima und Landwirtschaft',
    }),
    'Der Ausschuss beschließt mit 12 Ja-Stimmen bei 3 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'ein zusammengesetzter Ausschuss lehnt ab',
    facts({ yes: 3, no: 12, abstain: 0, organization: 'Bau- und Planungsausschuss' }),
    'Der Bau- und Planungsausschuss lehnt den folgenden Antrag mit 12 Nein-Stimmen bei 3 Ja-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Versammlung beschließt',
    facts({ yes: 12, no: 3, abstain: 0, organization: 'Verbandsversammlung des Zweckverbands' }),
    'Die Verbandsversammlung beschließt mit 12 Ja-Stimmen bei 3 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'der Landrat darf nicht mitstimmen',
    facts({ yes: 40, no: 0, abstain: 0, chairExcludedBy: '§ 26 Abs. 2 KrO NRW' }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen einstimmig: Der Haushalt wird festgesetzt. Der Landrat nimmt an der Abstimmung nicht teil (§ 26 Abs. 2 KrO NRW).',
  ],
  [
    'eine Zählung, die wiederholt wird',
    facts({
      yes: 28,
      no: 24,
      abstain: 0,
      replacedBy: { kind: 'repeated', reason: 'Die Auszählung wird angezweifelt' },
    }),
    'Die Abstimmung über den folgenden Antrag ergibt 28 Ja-Stimmen und 24 Nein-Stimmen; sie wird wiederholt: Der Haushalt wird festgesetzt. Grund der Wiederholung: Die Auszählung wird angezweifelt.',
  ],
  [
    'die wiederholte Abstimmung',
    facts({
      yes: 29,
      no: 24,
      abstain: 0,
      replaces: { kind: 'repeated', reason: 'Die Auszählung wird angezweifelt' },
    }),
    'Der Kreistag beschließt in der wiederholten Abstimmung mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Grund der Wiederholung: Die Auszählung wird angezweifelt.',
  ],
  [
    'eine Zählung, die berichtigt wird',
    facts({
      yes: 28,
      no: 24,
      abstain: 0,
      replacedBy: { kind: 'corrected', reason: 'Eine Stimme ist doppelt gezählt.' },
    }),
    'Die Abstimmung über den folgenden Antrag ergibt zunächst 28 Ja-Stimmen und 24 Nein-Stimmen; die Zählung wird berichtigt: Der Haushalt wird festgesetzt. Grund der Berichtigung: Eine Stimme ist doppelt gezählt.',
  ],
  [
    'die berichtigte Zählung',
    facts({
      yes: 27,
      no: 24,
      abstain: 0,
      replaces: { kind: 'corrected', reason: 'Eine Stimme ist doppelt gezählt.' },
    }),
    'Der Kreistag beschließt nach berichtigter Zählung mit 27 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Grund der Berichtigung: Eine Stimme ist doppelt gezählt.',
  ],
  [
    'eine Wahl mit einer Person',
    facts({
      candidates: [candidate('Erika Muster', 40, { elected: true })],
      no: 8,
      abstain: 3,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der stellvertretenden Landrätin',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in geheimer Wahl Erika Muster mit 40 von 48 gültigen Stimmen. Gegenstand der Wahl: Wahl der stellvertretenden Landrätin Auf Erika Muster entfallen 40 Stimmen; dazu kommen 8 Nein-Stimmen und 3 Enthaltungen.',
  ],
  [
    'eine Wahl unter zweien',
    facts({
      candidates: [candidate('Erika Muster', 30, { elected: true }), candidate('Max Beispiel', 20)],
      no: 3,
      abstain: 2,
      invalid: 1,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der stellvertretenden Landrätin',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in geheimer Wahl Erika Muster mit 30 von 53 gültigen Stimmen. Gegenstand der Wahl: Wahl der stellvertretenden Landrätin Auf Erika Muster entfallen 30 Stimmen, auf Max Beispiel 20 Stimmen; dazu kommen 3 Nein-Stimmen, 2 Enthaltungen und eine ungültige Stimme.',
  ],
  [
    'eine offene, einstimmige Wahl ohne Zahlen',
    facts({
      candidates: [candidate('Erika Muster', null, { elected: true })],
      no: 0,
      abstain: 0,
      kind: 'election',
      text: 'Wahl der Schriftführerin',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in offener Wahl einstimmig Erika Muster. Gegenstand der Wahl: Wahl der Schriftführerin',
  ],
  [
    'eine Wahl, nach der eine Stichwahl folgt',
    facts({
      candidates: [
        candidate('A. Amsel', 20),
        candidate('B. Buche', 18),
        candidate('C. Cassel', 10),
      ],
      no: 2,
      abstain: 0,
      round: 1,
      method: 'secret',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'unknown',
    }),
    'In geheimer Wahl erreicht im ersten Wahlgang niemand mehr als die Hälfte der 50 gültigen Stimmen; zwischen A. Amsel (20 Stimmen) und B. Buche (18 Stimmen) findet eine Stichwahl statt. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 20 Stimmen, auf B. Buche 18 Stimmen, auf C. Cassel 10 Stimmen; dazu kommen 2 Nein-Stimmen.',
  ],
  [
    'die Stichwahl',
    facts({
      candidates: [candidate('A. Amsel', 26, { elected: true }), candidate('B. Buche', 24)],
      no: 0,
      round: 2,
      method: 'secret',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in geheimer Stichwahl A. Amsel mit 26 von 50 gültigen Stimmen. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 26 Stimmen, auf B. Buche 24 Stimmen.',
  ],
  [
    'eine Stichwahl, die das Los entscheidet',
    facts({
      candidates: [
        candidate('A. Amsel', 25, { elected: true, byLot: true }),
        candidate('B. Buche', 25),
      ],
      no: 0,
      round: 2,
      method: 'secret',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in geheimer Stichwahl nach Stimmengleichheit durch das Los A. Amsel. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 25 Stimmen, auf B. Buche 25 Stimmen.',
  ],
  [
    'eine Stichwahl, deren Los nicht festgehalten ist',
    facts({
      candidates: [candidate('A. Amsel', 25), candidate('B. Buche', 25)],
      no: 0,
      round: 2,
      method: 'secret',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'unknown',
    }),
    'In geheimer Stichwahl ergibt sich Stimmengleichheit zwischen A. Amsel (25 Stimmen) und B. Buche (25 Stimmen); das Ergebnis des Losentscheids ist nicht festgehalten. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 25 Stimmen, auf B. Buche 25 Stimmen.',
  ],
  [
    'eine Person, die nicht gewählt wird',
    facts({
      candidates: [candidate('Erika Muster', 20)],
      no: 30,
      abstain: 1,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der Schriftführerin',
      outcome: 'unknown',
    }),
    'In geheimer Wahl erreicht Erika Muster mit 20 Stimmen nicht mehr als die Hälfte der 50 gültigen Stimmen und ist nicht gewählt. Gegenstand der Wahl: Wahl der Schriftführerin Auf Erika Muster entfallen 20 Stimmen; dazu kommen 30 Nein-Stimmen und eine Enthaltung.',
  ],
  [
    'eine Wahl ohne Zahlen',
    facts({
      candidates: [candidate('Erika Muster', null, { elected: true })],
      kind: 'election',
      text: 'Wahl der Schriftführerin',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in offener Wahl Erika Muster. Gegenstand der Wahl: Wahl der Schriftführerin Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine einheitliche Liste',
    facts({
      candidates: [
        candidate('A. Amsel', null, { elected: true }),
        candidate('B. Buche', null, { elected: true }),
        candidate('C. Cassel', null, { elected: true }),
      ],
      yes: 53,
      no: 0,
      abstain: 0,
      kind: 'election',
      text: 'Besetzung des Sozialausschusses nach dem einheitlichen Wahlvorschlag',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in offener Wahl mit 53 Ja-Stimmen einstimmig A. Amsel, B. Buche und C. Cassel. Gegenstand der Wahl: Besetzung des Sozialausschusses nach dem einheitlichen Wahlvorschlag',
  ],
  [
    'eine Wahl, die wiederholt wird',
    facts({
      candidates: [candidate('Erika Muster', 30, { elected: true }), candidate('Max Beispiel', 20)],
      no: 0,
      abstain: 0,
      kind: 'election',
      text: 'Wahl der Schriftführerin',
      outcome: 'carried',
      replacedBy: { kind: 'repeated', reason: 'Ein Stimmzettel fehlte' },
    }),
    'Der Kreistag wählt zunächst in offener Wahl Erika Muster mit 30 von 50 gültigen Stimmen; die Wahl wird wiederholt. Gegenstand der Wahl: Wahl der Schriftführerin Grund der Wiederholung: Ein Stimmzettel fehlte. Auf Erika Muster entfallen 30 Stimmen, auf Max Beispiel 20 Stimmen.',
  ],
  [
    'Zahlen trotz eines Widerspruchs',
    facts({
      yes: 30,
      no: 30,
      abstain: 0,
      overruleReason: 'Der Vorsitz hat den Antrag für angenommen erklärt',
      outcome: 'carried',
    }),
    'Der Kreistag beschließt mit 30 Ja-Stimmen bei 30 Nein-Stimmen: Der Haushalt wird festgesetzt. Die Angaben sind trotz eines Hinweises auf einen Widerspruch festgehalten: Der Vorsitz hat den Antrag für angenommen erklärt.',
  ],
  [
    'eine Anmerkung',
    facts({
      yes: 30,
      no: 20,
      abstain: 0,
      note: 'Zwei Mitglieder haben den Saal vor der Abstimmung verlassen',
    }),
    'Der Kreistag beschließt mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Zwei Mitglieder haben den Saal vor der Abstimmung verlassen.',
  ],
  [
    'Zahlen, zu denen die Quelle andere Worte hat',
    facts({ yes: 45, no: 5, abstain: 0, says: ['mit überwältigender Mehrheit', 'carried'] }),
    'Der Kreistag beschließt mit 45 Ja-Stimmen bei 5 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Das Ergebnis ist außerdem so festgehalten: „mit überwältigender Mehrheit“.',
  ],
  [
    'ein Teil eines Antrags, über den einzeln abgestimmt wird',
    facts({ yes: 30, no: 20, abstain: 0, subject: 'Nr. 3 des Antrags' }),
    'Gegenstand der Abstimmung: Nr. 3 des Antrags. Der Kreistag beschließt mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine geheime Zählung, die wiederholt wird',
    facts({
      yes: 28,
      no: 24,
      abstain: 0,
      invalid: 1,
      method: 'secret',
      replacedBy: { kind: 'repeated', reason: 'Ein Stimmzettel lag unter der Urne' },
    }),
    'Die geheime Abstimmung über den folgenden Antrag ergibt 28 Ja-Stimmen, 24 Nein-Stimmen und eine ungültige Stimme; sie wird wiederholt: Der Haushalt wird festgesetzt. Grund der Wiederholung: Ein Stimmzettel lag unter der Urne.',
  ],
  [
    'eine geheime Abstimmung, die wiederholt worden ist',
    facts({
      yes: 29,
      no: 24,
      abstain: 0,
      invalid: 0,
      method: 'secret',
      replaces: { kind: 'repeated', reason: 'Ein Stimmzettel lag unter der Urne' },
    }),
    'Der Kreistag beschließt in der wiederholten geheimen Abstimmung mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich: Der Haushalt wird festgesetzt. Grund der Wiederholung: Ein Stimmzettel lag unter der Urne.',
  ],
  [
    'eine namentliche Zählung, die berichtigt wird',
    facts({
      yes: 28,
      no: 24,
      abstain: 1,
      method: 'roll_call',
      replacedBy: { kind: 'corrected', reason: 'Ein Name ist überhört worden.' },
    }),
    'Die namentliche Abstimmung über den folgenden Antrag ergibt zunächst 28 Ja-Stimmen, 24 Nein-Stimmen und eine Enthaltung; die Zählung wird berichtigt: Der Haushalt wird festgesetzt. Grund der Berichtigung: Ein Name ist überhört worden.',
  ],
  [
    'eine geheime Abstimmung ohne Ergebnis',
    facts({ method: 'secret' }),
    'Über den folgenden Antrag wird geheim abgestimmt; das Ergebnis ist nicht festgehalten: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine wiederholte Abstimmung ohne Ergebnis',
    facts({
      method: 'roll_call',
      replaces: { kind: 'repeated', reason: 'Die Auszählung wird angezweifelt' },
    }),
    'Über den folgenden Antrag wird erneut namentlich abgestimmt; das Ergebnis ist nicht festgehalten: Der Haushalt wird festgesetzt. Grund der Wiederholung: Die Auszählung wird angezweifelt.',
  ],
  [
    'eine berichtigte Zählung, aus der nichts folgt',
    facts({ no: 12, replaces: { kind: 'corrected', reason: 'Verzählt' } }),
    'Über den folgenden Antrag wird abgestimmt; nach berichtigter Zählung sind 12 Nein-Stimmen festgehalten, nicht aber, ob er angenommen ist: Der Haushalt wird festgesetzt. Grund der Berichtigung: Verzählt. Die Zahl der Ja-Stimmen und Enthaltungen ist nicht festgehalten.',
  ],
  [
    'nur eine Nein-Stimme bekannt',
    facts({ no: 1 }),
    'Über den folgenden Antrag wird abgestimmt; festgehalten ist eine Nein-Stimme, nicht aber, ob er angenommen ist: Der Haushalt wird festgesetzt. Die Zahl der Ja-Stimmen und Enthaltungen ist nicht festgehalten.',
  ],
  [
    'Worte, aus denen nicht folgt, was aus dem Antrag wurde',
    facts({ openWords: 'mit deutlicher Mehrheit' }),
    'Über den folgenden Antrag wird abgestimmt; festgehalten ist „mit deutlicher Mehrheit“, nicht aber, ob er angenommen ist: Der Haushalt wird festgesetzt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine Mehrheit der Mitglieder, von der nur die Ja-Stimmen bekannt sind, verfehlt',
    facts({ yes: 20, majority: 'absolute', statutorySeats: 57 }),
    'Der folgende Antrag verfehlt mit 20 Ja-Stimmen die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57) und ist abgelehnt: Der Haushalt wird festgesetzt. Die Zahl der Nein-Stimmen und Enthaltungen ist nicht festgehalten.',
  ],
  [
    'eine Mehrheit der Mitglieder, nur in Worten erreicht',
    facts({ majority: 'absolute', statutorySeats: 57, says: ['mehrheitlich', 'carried'] }),
    'Der Kreistag beschließt mehrheitlich: Der Haushalt wird festgesetzt. Erforderlich ist die Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57). Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine Mehrheit der Mitglieder, nur in Worten verfehlt',
    facts({ majority: 'absolute', statutorySeats: 57, says: ['mehrheitlich', 'rejected'] }),
    'Der Kreistag lehnt den folgenden Antrag mehrheitlich ab: Der Haushalt wird festgesetzt. Erforderlich ist die Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57). Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine Mehrheit der Mitglieder ohne eine Ja-Stimme',
    facts({ yes: 0, no: 0, abstain: 40, majority: 'absolute', statutorySeats: 57 }),
    'Der folgende Antrag verfehlt ohne Ja-Stimme bei 40 Enthaltungen die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57) und ist abgelehnt: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Ablehnung durch Abstimmung, wo es einer Mehrheit der Mitglieder bedurft hätte',
    facts({
      yes: 20,
      no: 10,
      abstain: 0,
      polarity: 'for_rejection',
      majority: 'absolute',
      statutorySeats: 57,
    }),
    'Der Kreistag lehnt den folgenden Antrag mit 20 Ja-Stimmen bei 10 Nein-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
  ],
  [
    'eine Abstimmung über die Ablehnung mit Stimmengleichheit',
    facts({ yes: 27, no: 27, abstain: 1, polarity: 'for_rejection' }),
    'Die Ablehnung des folgenden Antrags findet bei Stimmengleichheit (27 Ja-Stimmen, 27 Nein-Stimmen, eine Enthaltung) keine Mehrheit; über ihn selbst ist damit nicht entschieden: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
  ],
  [
    'eine geheime Abstimmung über die Ablehnung, die scheitert',
    facts({ yes: 1, no: 1, invalid: 2, abstain: 0, method: 'secret', polarity: 'for_rejection' }),
    'Die Ablehnung des folgenden Antrags findet in geheimer Abstimmung bei Stimmengleichheit (eine Ja-Stimme, eine Nein-Stimme, 2 ungültige Stimmen) keine Mehrheit; über ihn selbst ist damit nicht entschieden: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
  ],
  [
    'eine Abstimmung über die Ablehnung eines Antrags auf Vertagung, für die niemand ist',
    facts({
      yes: 0,
      abstain: 0,
      kind: 'postponement',
      polarity: 'for_rejection',
      openWords: 'einstimmig gegen die Ablehnung',
    }),
    'Die Ablehnung des folgenden Antrags auf Vertagung findet ohne Ja-Stimme keine Mehrheit; über ihn selbst ist damit nicht entschieden: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt. Die Zahl der Nein-Stimmen ist nicht festgehalten. Das Ergebnis ist außerdem so festgehalten: „einstimmig gegen die Ablehnung“.',
  ],
  [
    'eine Abstimmung über die Ablehnung, die nach dem Vorsitz den Antrag angenommen hat',
    facts({
      yes: 10,
      no: 40,
      abstain: 0,
      polarity: 'for_rejection',
      says: ['damit angenommen', 'carried'],
    }),
    'Die Ablehnung des folgenden Antrags findet mit 10 Ja-Stimmen gegen 40 Nein-Stimmen keine Mehrheit; nach dem festgestellten Ergebnis ist er angenommen: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt. Das Ergebnis ist außerdem so festgehalten: „damit angenommen“.',
  ],
  [
    'eine Abstimmung über die Ablehnung, von der nur Worte bekannt sind',
    facts({ polarity: 'for_rejection', openWords: 'mehrheitlich gegen die Ablehnung' }),
    'Über den folgenden Antrag wird abgestimmt; festgehalten ist „mehrheitlich gegen die Ablehnung“, nicht aber, ob er angenommen ist: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt. Das Stimmenverhältnis ist nicht festgehalten.',
  ],
  [
    'eine Abstimmung über die Ablehnung, einstimmig',
    facts({ no: 0, abstain: 0, polarity: 'for_rejection', says: ['einstimmig', 'rejected'] }),
    'Der Kreistag lehnt den folgenden Antrag einstimmig ab: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt. Die Zahl der Ja-Stimmen ist nicht festgehalten.',
  ],
  [
    'der Hauptantrag in der geänderten Fassung',
    facts({
      yes: 30,
      no: 20,
      abstain: 0,
      motionOutcome: 'carried_amended',
      amendedText: 'Der Haushalt wird mit einer Rücklage von 5 Mio. Euro festgesetzt.',
    }),
    'Der Kreistag beschließt mit 30 Ja-Stimmen bei 20 Nein-Stimmen mehrheitlich in der geänderten Fassung: Der Haushalt wird mit einer Rücklage von 5 Mio. Euro festgesetzt.',
  ],
  [
    'ein Antrag, der in der geänderten Fassung abgelehnt wird',
    facts({
      yes: 10,
      no: 40,
      abstain: 0,
      amendedText: 'Der Haushalt wird mit einer Rücklage von 5 Mio. Euro festgesetzt.',
    }),
    'Der Kreistag lehnt den folgenden Antrag in der geänderten Fassung mit 40 Nein-Stimmen bei 10 Ja-Stimmen mehrheitlich ab: Der Haushalt wird mit einer Rücklage von 5 Mio. Euro festgesetzt.',
  ],
  [
    'ein Änderungsantrag in der geänderten Fassung',
    facts({
      yes: 40,
      no: 0,
      abstain: 0,
      kind: 'amendment',
      amendedText: 'In Nummer 2 wird „drei“ durch „fünf“ ersetzt.',
    }),
    'Der Kreistag nimmt den folgenden Änderungsantrag in der geänderten Fassung mit 40 Ja-Stimmen einstimmig an: In Nummer 2 wird „drei“ durch „fünf“ ersetzt.',
  ],
  [
    'eine Ablehnung, bei der die Enthaltungen nicht gezählt sind',
    facts({ yes: 0, no: 40 }),
    'Der Kreistag lehnt den folgenden Antrag mit 40 Nein-Stimmen ohne Ja-Stimmen ab: Der Haushalt wird festgesetzt. Die Zahl der Enthaltungen ist nicht festgehalten.',
  ],
  [
    'eine Fraktion, die sich als einzige enthält',
    facts({ yes: 40, no: 0, abstain: 5, factions: [faction('FDP', 'abstain')] }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 5 Enthaltungen einstimmig: Der Haushalt wird festgesetzt. Es enthält sich die Fraktion FDP.',
  ],
  [
    'zwei Fraktionen, die sich enthalten, und Enthaltungen aus einer dritten',
    facts({
      yes: 40,
      no: 0,
      abstain: 9,
      factions: [
        faction('FDP', 'abstain'),
        faction('Gruppe Volt', 'abstain'),
        faction('CDU', 'some_abstain'),
      ],
    }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 9 Enthaltungen einstimmig: Der Haushalt wird festgesetzt. Es enthalten sich die Fraktion FDP und die Gruppe Volt. Enthaltungen kommen aus den Reihen der Fraktion CDU.',
  ],
  [
    'Stimmengleichheit, bei der der Vorsitz entscheidet',
    facts({
      yes: 20,
      no: 20,
      abstain: 0,
      says: ['angenommen', 'carried'],
      rules: chairDecides,
    }),
    'Der Kreistag beschließt mit 20 Ja-Stimmen bei 20 Nein-Stimmen nach Entscheidung des Vorsitzes bei Stimmengleichheit: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine offene Stichwahl',
    facts({
      candidates: [candidate('A. Amsel', 26, { elected: true }), candidate('B. Buche', 24)],
      round: 2,
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      title: 'Wahl des Vorsitzes',
      subject: 'Stichwahl: Wahl des Vorsitzes',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in offener Stichwahl A. Amsel mit 26 von 50 gültigen Stimmen. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 26 Stimmen, auf B. Buche 24 Stimmen.',
  ],
  [
    'eine Stichwahl, von der niemand weiß, wie gewählt wurde',
    facts({
      candidates: [candidate('A. Amsel', 26, { elected: true }), candidate('B. Buche', 24)],
      method: 'unknown',
      round: 2,
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in der Stichwahl A. Amsel mit 26 von 50 gültigen Stimmen. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 26 Stimmen, auf B. Buche 24 Stimmen.',
  ],
  [
    'eine Wahl mit der Mehrheit der Mitglieder',
    facts({
      candidates: [candidate('Erika Muster', 30, { elected: true })],
      no: 10,
      abstain: 2,
      majority: 'absolute',
      statutorySeats: 57,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der Kreisdirektorin',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in geheimer Wahl Erika Muster mit 30 von 40 gültigen Stimmen. Gegenstand der Wahl: Wahl der Kreisdirektorin Auf Erika Muster entfallen 30 Stimmen; dazu kommen 10 Nein-Stimmen und 2 Enthaltungen. Erforderlich ist die Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57).',
  ],
  [
    'eine Wahl, in der die Mehrheit der Mitglieder verfehlt wird',
    facts({
      candidates: [candidate('Erika Muster', 27)],
      no: 10,
      abstain: 2,
      majority: 'absolute',
      statutorySeats: 57,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der Kreisdirektorin',
      outcome: 'rejected',
    }),
    'In geheimer Wahl erreicht Erika Muster mit 27 Stimmen nicht die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57) und ist nicht gewählt. Gegenstand der Wahl: Wahl der Kreisdirektorin Auf Erika Muster entfallen 27 Stimmen; dazu kommen 10 Nein-Stimmen und 2 Enthaltungen.',
  ],
  [
    'eine Wahl, in der die Mehrheit der Mitglieder im ersten Wahlgang verfehlt wird',
    facts({
      candidates: [candidate('A. Amsel', 27), candidate('B. Buche', 20)],
      no: 0,
      majority: 'absolute',
      statutorySeats: 57,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der Kreisdirektorin',
      outcome: 'unknown',
    }),
    'In geheimer Wahl erreicht im ersten Wahlgang niemand die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57); zwischen A. Amsel (27 Stimmen) und B. Buche (20 Stimmen) findet eine Stichwahl statt. Gegenstand der Wahl: Wahl der Kreisdirektorin Auf A. Amsel entfallen 27 Stimmen, auf B. Buche 20 Stimmen.',
  ],
  [
    'eine Wahl, von der die Nein-Stimmen nicht bekannt sind',
    facts({
      candidates: [candidate('A. Amsel', 27), candidate('B. Buche', 20)],
      method: 'secret',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'unknown',
    }),
    'Das Ergebnis der geheimen Wahl steht nach den festgehaltenen Zahlen nicht fest. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 27 Stimmen, auf B. Buche 20 Stimmen. Die Zahl der Nein-Stimmen ist nicht festgehalten.',
  ],
  [
    'eine Wahl, von der nur die Stimmen der Gewählten bekannt sind',
    facts({
      candidates: [candidate('A. Amsel', 27, { elected: true }), candidate('B. Buche', null)],
      no: 0,
      method: 'electronic',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in elektronischer Wahl A. Amsel mit 27 Stimmen. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 27 Stimmen. Wie viele Stimmen auf B. Buche entfallen, ist nicht festgehalten.',
  ],
  [
    'eine geheime Wahl, die wiederholt worden ist',
    facts({
      candidates: [candidate('Erika Muster', 31, { elected: true }), candidate('Max Beispiel', 20)],
      no: 0,
      abstain: 1,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der Schriftführerin',
      outcome: 'carried',
      replaces: { kind: 'repeated', reason: 'Ein Stimmzettel fehlte' },
    }),
    'Der Kreistag wählt in der wiederholten geheimen Wahl Erika Muster mit 31 von 51 gültigen Stimmen. Gegenstand der Wahl: Wahl der Schriftführerin Grund der Wiederholung: Ein Stimmzettel fehlte. Auf Erika Muster entfallen 31 Stimmen, auf Max Beispiel 20 Stimmen; dazu kommt eine Enthaltung.',
  ],
  [
    'eine geheime Wahl ohne Gewählte, deren Zählung berichtigt wird',
    facts({
      candidates: [candidate('Erika Muster', 20)],
      no: 21,
      abstain: 0,
      method: 'secret',
      kind: 'election',
      text: 'Wahl der Schriftführerin',
      outcome: 'rejected',
      replacedBy: { kind: 'corrected', reason: 'Zwei Stimmzettel klebten aneinander' },
    }),
    'In geheimer Wahl erreicht Erika Muster mit 20 Stimmen nicht mehr als die Hälfte der 41 gültigen Stimmen und ist nicht gewählt; die Zählung wird berichtigt. Gegenstand der Wahl: Wahl der Schriftführerin Grund der Berichtigung: Zwei Stimmzettel klebten aneinander. Auf Erika Muster entfallen 20 Stimmen; dazu kommen 21 Nein-Stimmen.',
  ],
  [
    'eine einheitliche Liste mit Gegenstimmen',
    facts({
      candidates: [
        candidate('A. Amsel', null, { elected: true }),
        candidate('B. Buche', null, { elected: true }),
      ],
      yes: 48,
      no: 5,
      abstain: 1,
      kind: 'election',
      text: 'Besetzung des Sozialausschusses',
      outcome: 'carried',
    }),
    'Der Kreistag wählt in offener Wahl mit 48 Ja-Stimmen bei 5 Nein-Stimmen und einer Enthaltung A. Amsel und B. Buche. Gegenstand der Wahl: Besetzung des Sozialausschusses',
  ],
  [
    'eine Wahl, von der nichts bekannt ist',
    facts({
      candidates: [candidate('A. Amsel', null), candidate('B. Buche', null)],
      method: 'secret',
      kind: 'election',
      text: 'Wahl des Vorsitzes',
      outcome: 'unknown',
    }),
    'Das Ergebnis der geheimen Wahl ist nicht festgehalten. Gegenstand der Wahl: Wahl des Vorsitzes Das Stimmenverhältnis ist nicht festgehalten.',
  ],
]

const plainSpaces = (text: string) => text.replace(/[\u00a0\n]/g, ' ')

describe('a vote in the language of minutes', () => {
  test.each(votes)('%s', (_, vote, words) => {
    expect(plainSpaces(textOfVote(wordVote(vote)))).toBe(words)
  })

  test('names everybody in a roll call, with their choice', () => {
    const ballots = [
      { name: 'A. Amsel', choice: 'yes' },
      { name: 'B. Buche', choice: 'no' },
      { name: 'C. Cassel', choice: 'abstain' },
      { name: 'D. Dorn', choice: 'not_voting' },
      { name: 'E. Esche', choice: 'absent' },
    ] as const
    expect(wordVote(facts({ method: 'roll_call', ballots })).names).toEqual([
      { label: 'Mit Ja stimmen', names: ['A. Amsel'] },
      { label: 'Mit Nein stimmen', names: ['B. Buche'] },
      { label: 'Es enthalten sich', names: ['C. Cassel'] },
      { label: 'An der Abstimmung nehmen nicht teil', names: ['D. Dorn'] },
      { label: 'Bei der Abstimmung abwesend', names: ['E. Esche'] },
    ])
  })

  test('names nobody in a secret vote, whatever was recorded', () => {
    const ballots = [{ name: 'A. Amsel', choice: 'yes' }] as const
    const vote = facts({
      method: 'secret',
      ballots,
      factions: [faction('SPD', 'no')],
      yes: 1,
      no: 0,
    })
    const worded = wordVote(vote)
    expect(worded.names).toEqual([])
    expect(textOfVote(worded)).not.toMatch(/Amsel|SPD/)
  })
})
