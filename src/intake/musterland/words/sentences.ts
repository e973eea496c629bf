/**
 * Sentence patterns. In braces stands what is filled in:
 * `N1`–`N4` a noun with its definite article in the nominative, genitive, dative, accusative;
 * `E1`, `E3`, `E4` with the indefinite article (or none, where there is no singular use);
 * `P` a plural without article; `M` people; `G` a sum of money; `A` an adjective; `I` an infinitive; `Z` a number with unit; `J` a
 * year; `O` a place; `F` a faction; `K` a colleague's family name; `V N4`… are put together as given.
 * A noun at the beginning of a sentence gets its capital by itself.
 */

/** How a speech begins. */
export const OPENINGS = [
  'Frau Landrätin, meine Damen und Herren!',
  'Sehr geehrte Frau Landrätin, liebe Kolleginnen und Kollegen!',
  'Meine Damen und Herren, ich mache es kurz.',
  'Vielen Dank, Frau Landrätin.',
  'Liebe Kolleginnen und Kollegen, wir reden heute über {N4}.',
  'Ich will gleich zur Sache kommen.',
  'Vielen Dank für {N4}, die Verwaltung hat gut vorgearbeitet.',
] as const

/** How it ends. */
export const CLOSINGS = [
  'Ich bitte um Ihre Zustimmung.',
  'Deshalb stimmen wir zu.',
  'Deshalb lehnen wir das ab.',
  'Vielen Dank.',
  'Wir werden uns enthalten.',
  'Ich bitte Sie, dem Antrag zu folgen.',
  'Dabei bleibt es für uns.',
] as const

/** What is said in between, the most usual first. */
export const QUOTES = [
  'Wir brauchen {E4}.',
  'Das ist {A}.',
  '{N1} ist {A}.',
  'Wir müssen {N4} {I}.',
  'Ich frage mich, ob {N1} {A} ist.',
  'Und es geht auch um {N4}.',
  'Die Verwaltung hat uns {N4} vorgelegt.',
  'Das kostet uns {G} im Jahr.',
  'In {O} ist das seit {J} so.',
  '{N1} {V} {N4}.',
  'Wer {N4} will, der muss {N4} auch {I}.',
  'Wir haben {N4} im Ausschuss beraten, und da war die Stimmung eine andere.',
  'Das hat mit {N3} nichts zu tun.',
  'Aber ohne {N4} wird es nicht gehen.',
  'Ich habe vor Ort in {O} mit den Leuten gesprochen, und die sagen: Das ist {A}.',
  'Wir reden hier über {Z}, das ist kein Pappenstiel.',
  'Was {K} gerade gesagt hat, ist {A}, aber nicht zu Ende gedacht.',
  'Der Fraktion {F} ist das wohl nicht {A} genug.',
  'Seit {J} warten wir auf {N4}.',
  'Wegen {N2} haben uns viele {M} geschrieben.',
  'Für {M} ist {N1} {A}.',
  'Was sollen {M} in {O} davon halten?',
  '{M} sind keine Verschiebemasse.',
  'Da sage ich ganz deutlich: Das machen wir nicht mit!',
  'Warum ist {N1} erst jetzt auf dem Tisch?',
  'Bei {N3} geht es nicht um {N4}, sondern um {N4}.',
  'Es gibt ja {E4}, aber niemand nutzt das.',
  'Die Zahl {N2} ist um {Z} gestiegen.',
  'Nach § {S} der Geschäftsordnung ist das möglich.',
  'Das Land lässt uns mit {N3} allein.',
  'Ich erinnere an den Beschluss von {J}: Damals wollten alle hier {N4} {I}.',
  'Sie wissen doch selbst, dass {N1} {A} ist.',
  'Wenn wir {N4} jetzt nicht {I}, dann zahlen unsere Kinder die Rechnung.',
  'Der Weg von {O} nach {O} dauert mit dem Bus fast zwei Stunden.',
  'Unsere {M} leisten Großartiges.',
  'Mit {E3} ist es eben nicht getan.',
  'Wir schlagen vor, {N4} zunächst zu prüfen und dann zu entscheiden.',
  'Herr Kollege, das stimmt so nicht.',
  'Können Sie uns sagen, was {N1} am Ende kostet?',
  'Ich darf aus der Vorlage zitieren: „Die Verwaltung hält {N4} für {A}.“',
  'Es ist {A}, dass {N1} endlich {N4} {V2}.',
  'Auch {M} und {M} gehören dazu.',
  'Dafür sind im Haushalt {J} genau {G} eingeplant.',
  'In {O} gibt es {P}, in {O} gibt es {E4}, in {O} gibt es gar nichts.',
] as const

/** An editor's summary of what somebody said. */
export const PARAPHRASES = [
  'Hält {N4} für {A}.',
  'Verweist auf {N4} in {O}.',
  'Kündigt an, {N4} im Ausschuss vorzulegen.',
  'Fragt nach den Kosten {N2}.',
  'Die Kosten {N2} beziffert der Beitrag auf {G}.',
  'Bittet darum, {N4} vor der nächsten Sitzung zu prüfen.',
  'Erinnert daran, dass {N1} seit {J} beschlossen ist.',
  'Kritisiert, dass {N1} {N4} {V2}.',
  'Erläutert {N4} und {N4}.',
  'Spricht sich gegen {N4} aus.',
  'Unterstützt {N4} und dankt der Verwaltung.',
  'Schlägt vor, {M} an {N3} zu beteiligen.',
] as const

/** Titles of agenda items. */
export const TITLES = [
  '{T} in {O}',
  'Fortschreibung: {T}',
  '{T} {J}',
  'Bericht über {N4}',
  'Antrag der Fraktion {F}: {T}',
  '{T} und {T}',
  'Neufassung der Satzung über {N4}',
  'Sachstand {T}',
  '{T}: weiteres Vorgehen',
  'Finanzierung {N2} in {O}',
] as const

/** What is moved, as a motion's text. */
export const DECISIONS = [
  'Der Kreistag beschließt, {N4} ab dem Jahr {J} mit {G} zu fördern.',
  'Die Verwaltung wird beauftragt, {N4} zu prüfen und dem Kreistag zu berichten.',
  'Der Kreistag stimmt {N3} in der vorgelegten Fassung zu.',
  'Für {N4} in {O} werden {G} bereitgestellt.',
  'Der Kreistag bittet das Land, {N4} dauerhaft zu finanzieren.',
] as const

export const AMENDMENTS = [
  'Die Summe wird auf {G} begrenzt.',
  'Die Verwaltung berichtet dem Ausschuss zweimal im Jahr über {N4}.',
  'Die Maßnahme beginnt in {O}.',
  'Die Förderung endet mit dem Jahr {J}.',
] as const
