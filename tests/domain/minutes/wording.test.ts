import { describe, expect, test } from 'vitest'
import type { VoteFacts } from '@/domain/minutes/wording/facts'
import { textOfVote, wordVote } from '@/domain/minutes/wording/word-vote'
import { candidate, faction, facts } from './vote-facts'

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
    'Über den folgenden Antrag wird abgestimmt; festgehalten sind 30 Ja-Stimmen und 20 Nein-Stimmen, nicht aber, ob er angenommen ist: Der Haushalt wird festgesetzt. Die Zahl der Enthaltungen ist nicht festgehalten.',
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
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 3 Enthaltungen einstimmig bei Enthaltungen aus den Reihen der Fraktion CDU: Der Haushalt wird festgesetzt.',
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
      text: 'Es findet ein Ratsbürgerentscheid statt.',
    }),
    'Der Kreistag beschließt mit 40 Ja-Stimmen bei 10 Nein-Stimmen und damit mit der erforderlichen Zweidrittelmehrheit der gesetzlichen Zahl der Mitglieder (38 von 57): Es findet ein Ratsbürgerentscheid statt.',
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
    'Der Kreistag lehnt den folgenden Antrag mit 30 Nein-Stimmen bei 20 Ja-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt.',
  ],
  [
    'eine Abstimmung über die Ablehnung, die durchgeht',
    facts({ yes: 44, no: 10, abstain: 0, polarity: 'for_rejection' }),
    'Der Kreistag lehnt den folgenden Antrag mit 44 Ja-Stimmen bei 10 Nein-Stimmen mehrheitlich ab: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
  ],
  [
    'eine Abstimmung über die Ablehnung, die scheitert',
    facts({ yes: 20, no: 30, abstain: 2, polarity: 'for_rejection' }),
    'Der Vorschlag, den folgenden Antrag abzulehnen, findet mit 20 Ja-Stimmen gegen 30 Nein-Stimmen bei 2 Enthaltungen keine Mehrheit; der Antrag ist damit angenommen: Der Haushalt wird festgesetzt. Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.',
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
    'Im ersten Wahlgang erreicht niemand mehr als die Hälfte der 50 gültigen Stimmen; zwischen A. Amsel (20 Stimmen) und B. Buche (18 Stimmen) findet eine Stichwahl statt. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 20 Stimmen, auf B. Buche 18 Stimmen, auf C. Cassel 10 Stimmen; dazu kommen 2 Nein-Stimmen.',
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
    'Der Kreistag wählt in der Stichwahl A. Amsel mit 26 von 50 gültigen Stimmen. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 26 Stimmen, auf B. Buche 24 Stimmen.',
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
    'Der Kreistag wählt in der Stichwahl nach Stimmengleichheit durch das Los A. Amsel. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 25 Stimmen, auf B. Buche 25 Stimmen.',
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
    'In der Stichwahl ergibt sich Stimmengleichheit zwischen A. Amsel (25 Stimmen) und B. Buche (25 Stimmen); das Ergebnis des Losentscheids ist nicht festgehalten. Gegenstand der Wahl: Wahl des Vorsitzes Auf A. Amsel entfallen 25 Stimmen, auf B. Buche 25 Stimmen.',
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
    'Erika Muster (20 Stimmen) erreicht nicht mehr als die Hälfte der 50 gültigen Stimmen und ist nicht gewählt. Gegenstand der Wahl: Wahl der Schriftführerin Auf Erika Muster entfallen 20 Stimmen; dazu kommen 30 Nein-Stimmen und eine Enthaltung.',
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
    'Die Wahl (in offener Wahl Erika Muster mit 30 von 50 gültigen Stimmen) wird wiederholt. Gegenstand der Wahl: Wahl der Schriftführerin Grund der Wiederholung: Ein Stimmzettel fehlte. Auf Erika Muster entfallen 30 Stimmen, auf Max Beispiel 20 Stimmen.',
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
