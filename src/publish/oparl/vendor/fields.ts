/** The fields that OParl does not know, as the page at which their prefix points explains them. */

export const PREFIX = 'wortlaut:'

interface VendorField {
  /** Without the prefix. */
  name: string
  /** What it holds, in German. */
  meaning: string
}

const api = (what: string): VendorField => ({
  name: 'api',
  meaning: `Adresse ${what} in der JSON-Schnittstelle, mit allem, was hier steht.`,
})

const citation = (what: string): VendorField => ({
  name: 'citation',
  meaning: `Belege ${what}: „source“ (Adresse der Quelle), „label“, „locator“ (Stelle) und, wo es einen gibt, „excerpt“ (kurzer wörtlicher Auszug).`,
})

/** By the type that has them, in the order of the schema. */
export const VENDOR_FIELDS: Readonly<Record<string, readonly VendorField[]>> = {
  System: [
    { name: 'documentation', meaning: 'Adresse dieser Seite.' },
    { name: 'api', meaning: 'Adresse der Beschreibung der JSON-Schnittstelle (OpenAPI).' },
  ],
  Body: [
    {
      name: 'licence',
      meaning: 'Lizenz der Daten in Worten; „license“ nennt OParl nur als Adresse.',
    },
    { name: 'api', meaning: 'Adresse der Beschreibung der JSON-Schnittstelle (OpenAPI).' },
  ],
  LegislativeTerm: [
    { name: 'statutorySeats', meaning: 'Gesetzliche Mitgliederzahl, Landrat eingeschlossen.' },
  ],
  Organization: [
    {
      name: 'kind',
      meaning:
        'Art: council, committee, faction, administration, association, government oder other.',
    },
    { name: 'description', meaning: 'Beschreibung der Redaktion.' },
    { name: 'color', meaning: 'Übliche Farbe als #rrggbb.' },
    citation('der Angaben'),
    api('der Gruppierung'),
  ],
  Person: [citation('der Angaben'), api('der Person')],
  Meeting: [
    { name: 'state', meaning: 'Stand: planned, running, closed oder cancelled.' },
    {
      name: 'date',
      meaning:
        'Tag, soweit bekannt, nach EDTF (ISO 8601-2), etwa „2021-06~“. „start“ steht nur, wo die Uhrzeit bekannt ist.',
    },
    { name: 'earliestDay', meaning: 'Frühester Tag, der infrage kommt.' },
    { name: 'latestDay', meaning: 'Spätester Tag, der infrage kommt.' },
    { name: 'dateNote', meaning: 'Woher der Tag bekannt ist, wo er nicht berichtet wird.' },
    { name: 'note', meaning: 'Anmerkung der Redaktion.' },
    { name: 'legislativeTerm', meaning: 'Wahlperiode, in der die Sitzung liegt.' },
    {
      name: 'attendance',
      meaning:
        'Anwesenheit, soweit erfasst: „person“, „status“ (present, excused, absent), „arrivedAt“, „leftAt“.',
    },
    { name: 'break', meaning: 'Unterbrechungen der Sitzung: „from“ und „until“.' },
    {
      name: 'quorumCheck',
      meaning:
        'Feststellungen der Beschlussfähigkeit im öffentlichen Teil: „at“, „present“ (Anwesende), „isQuorate“ und „movedBy“ (wer sie verlangt hat).',
    },
    citation('der Angaben zur Sitzung'),
    api('der Sitzung'),
  ],
  AgendaItem: [
    {
      name: 'titleReported',
      meaning: 'Ob der Titel aus einer Quelle stammt; sonst ist er von der Redaktion.',
    },
    { name: 'summary', meaning: 'Zusammenfassung.' },
    { name: 'plainSummary', meaning: 'Zusammenfassung in einfachen Worten.' },
    { name: 'note', meaning: 'Anmerkung der Redaktion.' },
    {
      name: 'statedResult',
      meaning:
        'Das Ergebnis in den Worten des Systems, aus dem der Punkt eingelesen wurde. Hat nur ein Programm es gelesen und noch niemand geprüft, steht es so auch in „result“.',
    },
    { name: 'matter', meaning: 'Der Vorgang, zu dem der Punkt gehört, als Paper.' },
    { name: 'motion', meaning: 'Alle Anträge zu diesem Punkt, jeder als Paper.' },
    {
      name: 'statement',
      meaning:
        'Wortbeiträge in ihrer Reihenfolge: „speaker“ (Person, Fraktion und Amt an jenem Tag), „stance“ zum Antrag „motion“, „replyTo“ (die „id“ des Beitrags, auf den geantwortet wird), „passages“ und Belege. In „passages“ sagt „kind“, ob „text“ wörtlich gesprochen wurde (quote) oder eine Zusammenfassung ist (paraphrase). Nur wo der Punkt einzeln abgerufen wird.',
    },
    {
      name: 'fact',
      meaning:
        'Was die Quellen sonst berichten: Hintergrund, Zahlen, Haltungen, Folgen. „partOf“ nennt die Zahl, von der diese ein Teil ist, mit ihrer Stelle in der Liste ab 0. Nur wo der Punkt einzeln abgerufen wird.',
    },
    {
      name: 'recusal',
      meaning:
        'Wer wegen Befangenheit ausgeschlossen war. Nur wo der Punkt einzeln abgerufen wird.',
    },
    {
      name: 'citation',
      meaning: `${citation('der Angaben zum Punkt').meaning} Nur wo der Punkt einzeln abgerufen wird.`,
    },
    api('des Punktes'),
  ],
  Paper: [
    {
      name: 'kind',
      meaning:
        'Was dieses Paper ist: motion (Antrag), matter (Vorgang) oder paper (Vorlage, Drucksache).',
    },
    {
      name: 'motionKind',
      meaning:
        'Art des Antrags: substantive, amendment, referral, postponement, urgency, closure, order-of-business oder election.',
    },
    { name: 'text', meaning: 'Was beantragt wurde.' },
    {
      name: 'textIsVerbatim',
      meaning: 'Ob „text“ der Wortlaut des Antrags ist oder eine Zusammenfassung.',
    },
    {
      name: 'outcome',
      meaning: 'Was aus dem Antrag wurde; „not-reported“: Die Quellen sagen es nicht.',
    },
    { name: 'outcomeNote', meaning: 'Wohin, bis wann, unter welcher Bedingung.' },
    {
      name: 'event',
      meaning:
        'Was nach dem Beschluss mit ihm geschah: „kind“ (objection, complaint, upheld, confirmed, lifted, withdrawn, urgent-decision, approved oder refused), „on“ (Tag), „by“ (von wem) und „note“.',
    },
    { name: 'moverReported', meaning: 'Ob die Quellen sagen, wer den Antrag gestellt hat.' },
    { name: 'agendaItem', meaning: 'Der Tagesordnungspunkt, zu dem der Antrag gestellt wurde.' },
    {
      name: 'vote',
      meaning:
        'Abstimmungen über den Antrag: Gegenstand, Art, nötige Mehrheit, „yes“, „no“, „abstain“, „invalid“, „present“, das Ergebnis in den Worten der Quelle („stated“), „outcome“ mit Begründung, das Verhalten der Fraktionen und bei namentlicher Abstimmung die einzelnen Stimmen; bei einer Wahl „candidates“ und „round“; „requests“ nennt, was zur Art der Abstimmung verlangt wurde; „replaces“ und „replacedBy“ nennen eine frühere und eine spätere Zählung. „machineRead“ steht nur, wo ein Programm die Angaben aus den Worten der Quelle gelesen und noch niemand sie geprüft hat. „polarity“ sagt, ob ein Ja für den Antrag oder für seine Ablehnung stand. Eine Zahl, die fehlt, ist nicht berichtet; sie ist nicht null.',
    },
    { name: 'summary', meaning: 'Zusammenfassung des Vorgangs.' },
    {
      name: 'followUp',
      meaning:
        'Was noch zu tun ist: „text“, „organization“ (wer), „motion“ (woraus es folgt), „due“ und „dueLatest“ (bis wann), „state“.',
    },
    citation('der Angaben'),
    api('des Antrags oder Vorgangs'),
  ],
  Consultation: [
    {
      name: 'expected',
      meaning: 'Wann die Beratung erwartet wird, nach EDTF, wo noch keine Sitzung bekannt ist.',
    },
  ],
  File: [
    {
      name: 'minutesKind',
      meaning: 'Art der Niederschrift: Beschlussprotokoll oder Verlaufsprotokoll.',
    },
    {
      name: 'sourceKind',
      meaning: 'Wo die Datei eine Quelle ist, ihre Art: minutes, paper oder recording.',
    },
    {
      name: 'licence',
      meaning: 'Lizenz der Quelle in Worten; „fileLicense“ nennt OParl nur als Adresse.',
    },
    api('der Quelle'),
  ],
}
