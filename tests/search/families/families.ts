/** What a family asks of the search. */
export type FamilyKind =
  | 'inflection'
  | 'verb'
  | 'adjective'
  | 'gender'
  | 'umlaut'
  | 'hyphen'
  | 'phrase'
  | 'typo'
  | 'compound'
  | 'number'

/** A query, and what a text must hold to be rightly found by it. */
export interface Family {
  readonly kind: FamilyKind
  readonly query: string
  readonly truth: RegExp
}

/**
 * Words by patterns that are compared with whole words, in any case: `…` stands for any letters, ä
 * for ae too, `@` for -in and -innen with whatever gender mark. `but` are words that the pattern meets by accident. A hyphen is a seam between words.
 */
function words(pattern: string, but = ''): RegExp {
  const expand = (text: string) =>
    text
      .replaceAll('…', '\\p{L}*')
      .replaceAll('ä', '(?:ä|ae)')
      .replaceAll('ö', '(?:ö|oe)')
      .replaceAll('ü', '(?:ü|ue)')
      .replaceAll('ß', '(?:ß|ss)')
      .replaceAll('@', '(?:(?:[*:_·(/]|/-)?in(?:nen)?\\)?)')
  const end = '(?![\\p{L}\\p{N}])'
  const accident = but === '' ? '' : `(?!(?:${expand(but)})${end})`
  return new RegExp(`(?<![\\p{L}\\p{N}])${accident}(?:${expand(pattern)})${end}`, 'iu')
}

const families = (
  kind: FamilyKind,
  rows: readonly (readonly [query: string, pattern: string, but?: string])[],
): Family[] => rows.map(([query, pattern, but]) => ({ kind, query, truth: words(pattern, but) }))

const phrases = (rows: readonly (readonly [query: string, truth: RegExp])[]): Family[] =>
  rows.map(([query, truth]) => ({ kind: 'phrase', query, truth }))

/**
 * Families of words as they are spoken in councils and parliaments. A noun's truth holds its compounds
 * at real seams, since a part is to find the whole.
 */
export const FAMILIES: readonly Family[] = [
  ...families('inflection', [
    ['Antrag', '…antr(?:ag(?:e?s|e)?|ägen?)|…antrags…', '…beantrag…'],
    ['Beschluss', '…beschl(?:uss(?:es|e)?|uß|üssen?)|…beschluss…'],
    ['Ausschuss', '…aussch(?:uss(?:es|e)?|uß|üssen?)|…ausschuss…'],
    ['Haushalt', '…haushalt(?:e?s|en?)?|…haushalts…'],
    ['Kind', '…kind(?:e?s|e|ern?)?|kinder…|kindes…|kinds…', ''],
    ['Vorschlag', '…vorschl(?:ag(?:e?s|e)?|ägen?)|vorschlags…', 'vorschlage'],
    ['Gebäude', '…gebäuden?s?|gebäude…'],
    ['Ergebnis', '…ergebnis(?:se[sn]?)?|ergebnis…'],
    ['Unternehmen', '…unternehmens?|unternehmens…'],
    ['Mitglied', '…mitglied(?:e?s|e|ern?)?|mitglieder…|mitglieds…'],
    ['Krise', '…krisen?|krisen…'],
    ['Straße', '…straßen?|…straßen…'],
    ['Fläche', '…flächen?|…flächen…'],
    ['Grundstück', '…grundstück(?:e?s|en?)?|grundstücks…'],
    ['Thema', '…them(?:a|as|en)'],
    ['Ministerium', '…ministeri(?:um|ums|en)'],
    ['Gesetz', '…gesetz(?:e?s|en?)?|…gesetz(?:es|ge|entw|buch|nov)…', 'gesetzt'],
    ['Verein', '…verein(?:e?s|en?)?|vereins…'],
    ['Organismus', '…organism(?:us|en)'],
    ['Mechanismus', '…mechanism(?:us|en)'],
    ['Kriterium', '…kriteri(?:um|ums|en)|kriterien…'],
    ['Gemeinde', '…gemeinden?|gemeinde…'],
    ['Projekt', '…projekt(?:e?s|en?)?|projekt…'],
    ['Brücke', '…brücken?|brücken…', '…überbrücken?'],
    ['Umstand', 'umst(?:and(?:e?s|e)?|änden?)'],
    ['Vertrag', '…vertr(?:ag(?:e?s|e)?|ägen?)|…vertrags…'],
    ['Herausforderung', '…herausforderung(?:en)?'],
    ['Frage', '…fragen?|…fragen…|frage…', 'abfrage…|gefrag…|(?:be|hinter|ab|an|nach|um|er)fragen?'],
    [
      'Zahl',
      '…zahl(?:en)?|zahlen…',
      '…anzahl|…bezahl…|vielzahl|gezahl…|(?:aus|ein|zurück|ein|nach|be|zu|auf|ab|mit|weiter|drauf|rück)(?:zu)?zahlen',
    ],
    ['Büro', '…büros?|büro…', 'bürokrat…'],
  ]),
  ...families('verb', [
    [
      'beschließen',
      'beschl(?:ieß|iess)(?:en?|t|end\\p{L}*)|beschlo(?:ss|ß)(?:en\\p{L}*)?|zu beschließen',
    ],
    ['ablehnen', 'ablehn(?:en?|t|te|ten)|abgelehnt(?:e[nrms]?)?|abzulehnen'],
    ['diskutieren', 'diskutier(?:en?|t|te|ten)'],
    ['umsetzen', 'umsetz(?:en?|t|te|ten)|umgesetzt(?:e[nrms]?)?|umzusetzen'],
    ['fordern', 'forder(?:n|e|t|te|ten)|gefordert(?:e[nrms]?)?'],
    ['fördern', 'förder(?:n|e|t|te|ten)|gefördert(?:e[nrms]?)?'],
    ['verbessern', 'verbesser(?:n|e|t|te|ten)|verbesserte[rms]|verbesserter'],
    ['entscheiden', 'entscheid(?:en?|et)|entschied(?:en|ene[nrms]?)?'],
    ['vorschlagen', 'vorschl(?:agen?|ägt|ug|ugen)|vorgeschlagen(?:e[nrms]?)?|vorzuschlagen'],
    ['helfen', 'helfen?|hilft|half|halfen|geholfen'],
    ['zustimmen', 'zustimm(?:en?|t|te|ten)|zugestimmt|zuzustimmen'],
    ['finanzieren', 'finanzier(?:en?|t|te|ten)|finanzierte[rms]'],
    ['verlieren', 'verlier(?:en?|t)|verlor(?:en|ene[nrms]?)?'],
    ['versuchen', 'versuch(?:en?|t|te[nt]?)|versuchte[rs]'],
    ['wünschen', 'wünsch(?:en?|t|te[nt]?)|gewünscht(?:e[nrms]?)?'],
    ['arbeiten', 'arbeit(?:en?|et|ete[nt]?)|gearbeitet'],
    ['vergleichen', 'vergleich(?:en?|t)|verglich(?:en)?'],
    ['bezahlen', 'bezahl(?:en?|t|te[nrmst]?)|bezahlens'],
    ['einbringen', 'einbring(?:en?|t)|einbracht(?:en?)?|eingebracht(?:e[nrms]?)?|einzubringen'],
  ]),
  ...families('adjective', [
    ['wichtig', 'wichtig(?:e[nrms]?|er(?:e[nrms]?)?|ste[nrms]?|stens)?'],
    ['notwendig', '…notwendig(?:e[nrms]?|er(?:e[nrms]?)?|ste[nrms]?)?', 'notwendigerweise'],
    ['öffentlich', '(?:nicht|halb)?öffentlich(?:e[nrms]?)?'],
    ['politisch', '…politisch(?:e[nrms]?)?'],
    ['groß', 'gro(?:ß|ss)(?:e[nrms]?)?|größ(?:er(?:e[nrms]?)?|te[nrms]?)'],
    ['nachhaltig', 'nachhaltig(?:e[nrms]?|er(?:e[nrms]?)?|ste[nrms]?)?'],
    ['ehrenamtlich', 'ehrenamtlich(?:e[nrms]?)?'],
    ['flexibel', 'flexib(?:el|le[nrms]?|ler(?:e[nrms]?)?)'],
  ]),
  ...families('gender', [
    [
      'Bürger',
      '…bürger(?:s|n|@)?|…bürger…',
      '…bürgerlich…|…bürgerschaft…|eingebürger…|schildbürger…',
    ],
    ['Schüler', '…schüler(?:s|n|@)?|…schüler…'],
    ['Kollege', '…kolleg(?:en?|@)', ''],
    ['Mitarbeiter', '…mitarbeiter(?:s|n|@)?|mitarbeiter…'],
    ['Expertin', '…expert(?:en?|@)|experten…'],
    ['Stadtrat', '…stadtr(?:at(?:e?s|e)?|äten?|ät@)|…stadtrats…|stadtratsitzung'],
    ['Helferinnen', '…helfer(?:s|n|@)?|helfer…'],
    ['Mieter', '…mieter(?:s|n|@)?|mieter…', '…vermieter…'],
    ['Arzt', '…arzt(?:e?s)?|…ärzt(?:en?|@)|ärzte…|…arzt…'],
    ['Abgeordnete', '…abgeordnete[rnms]?|abgeordneten…'],
    ['Studierende', '…studierende[rnms]?|studierenden…'],
  ]),
  ...families('umlaut', [
    ['Fluechtling', '…flüchtling(?:e?s|en?)?|flüchtlings…'],
    ['Praesident', '…präsident(?:en|@)?|präsidenten…'],
    ['Massnahme', '…maßnahmen?|maßnahmen…'],
    ['STRASSENBAHN', '…straßenbahn(?:en)?|straßenbahn…'],
    ['Oeffentlichkeit', '…öffentlichkeit(?:en)?|öffentlichkeits…'],
    ['Fußgänger', '…fußgänger(?:s|n|@)?|fußgänger…'],
    ['Universitaeten', '…universität(?:en)?|universitäts…'],
  ]),
  ...families('hyphen', [
    ['Corona-Hilfe', 'corona-?hilfen?|coronahilfs…'],
    ['Stadtratsfraktion', 'stadtrats-?fraktion(?:en)?'],
    ['SPD-Fraktion', 'SPD-fraktion(?:en)?|SPD fraktion'],
    ['EU-Kommission', 'EU-kommission(?:en)?|EU kommission'],
    ['Covid-19-Pandemie', 'covid-?19-?pandemie'],
    ['Hypo-Alpe-Adria', 'hypo[- ]alpe[- ]adria'],
    ['AfD-Fraktion', 'AfD-fraktion(?:en)?'],
    ['E-Mail', 'e-?mails?'],
  ]),
  ...phrases([
    ['"meine Damen und Herren"', /(?<!\p{L})meine\s+Damen\s+und\s+Herren(?!\p{L})/iu],
    ['"im Rahmen"', /(?<!\p{L})im\s+Rahmen(?!\p{L})/iu],
    ['"zur Verfügung gestellt"', /(?<!\p{L})zur\s+Verfügung\s+gestellt(?!\p{L})/iu],
    ['"auf den Weg gebracht"', /(?<!\p{L})auf\s+den\s+Weg\s+gebracht(?!\p{L})/iu],
    ['"sehr geehrter Herr"', /(?<!\p{L})sehr\s+geehrter\s+Herr(?!\p{L})/iu],
    ['„öffentlichen Dienst“', /(?<!\p{L})öffentlichen\s+Dienst(?!\p{L})/iu],
  ]),
  ...families('typo', [
    ['Verwaltng', '…verwaltung(?:en)?|verwaltungs…'],
    ['Bevölkerrung', '…bevölkerung(?:en)?|bevölkerungs…'],
    ['Diskusion', '…diskussion(?:en)?|diskussions…'],
    ['Finanzirung', '…finanzierung(?:en)?|…finanzierungs…'],
    ['Fluchtlinge', '…flüchtling(?:e?s|en?)?|flüchtlings…'],
  ]),
  ...families('compound', [
    ['Umlage', '…umlagen?|umlage…'],
    [
      'Schule',
      '…schulen?|…schul…',
      '…schuld…|schulter…|schult|…schulung…|schulte[sr]?|schultz?|schulze?|schuler|…geschult…|schulz…|…schulter…|schulern',
    ],
    [
      'Steuer',
      '(?:[\\p{L}]{4,})?steuern?|…steuer…',
      '…steuert|(?:gegen|aus|nach|be|um|ent|ver|bei|an)(?:zu)?steuern|auszusteuern|steuerung…|…steuerung…|…steuerlich…|steuernahmen',
    ],
    ['Pflege', '…pflege|…pflege…', 'pflegen|pflegend…|pfleger…|pflegeri…|pflegeschlitt|gepflege…'],
    ['Verkehr', '…verkehre?s?|…verkehrs…'],
    ['Politik', '…politik|…politiken'],
    ['Wohnung', '…wohnung(?:en)?|…wohnungs…', '…gewohnung…'],
    ['Haushaltsplan', 'haushaltspl(?:an(?:e?s|e)?|änen?)|haushaltsplan(?:entwurf|ansatz)…'],
    ['Grundschule', 'grundschulen?|grundschul…'],
    ['Radweg', '…radweg(?:e?s|en?)?|radwege…'],
    ['Tier', '(?:haus|nutz|versuchs|wirbel|murmel|partei)?tier(?:e?s|en?)?|tier\\p{L}*'],
    ['Rechnungshof', '…rechnungshof(?:e?s|e)?|…rechnungshof…'],
    ['Minister', '…minister(?:s|n|@)?', ''],
    ['Fraktion', '…fraktion(?:en)?|fraktions…'],
    ['Klimaschutz', 'klimaschutz(?:es)?|klimaschutz…'],
    ['Arbeitsplatz', '…arbeitspl(?:atz(?:es)?|ätzen?)|arbeitsplatz…'],
    ['Kinderbetreuung', 'kinderbetreuung|kinderbetreuungs…'],
    ['Pension', '…pension(?:en)?|pensions…'],
  ]),
  ...families('number', [
    ['50%', '50[ -]?(?:Prozent|%)'],
    ['1000', "1[.’' \\u00A0]?000"],
    ['§5', '§+ ?5|Paragra(?:f|ph)(?:en)? 5'],
    ['Mio.', 'Mio|…Million(?:en)?|million(?:en)…'],
    ['Nr.', 'Nr|…Nummern?'],
    ['EUR', 'EUR|€|Euros?'],
    ['km', '[0-9]*(?:km|…kilometern?s?)|kilometer…|…kilometerl…'],
    ['ÖPNV', 'ÖPNV'],
    ['StVO', 'StVO'],
    ['bzw.', 'bzw|beziehungsweise'],
  ]),
]
