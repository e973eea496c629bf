/** Words and names that look like compounds and are none, or whose pieces say nothing about them. */
export const NEVER_SPLIT = `
  beinhalten beinhaltung beinhaltungen beinhaltet beinhaltete beinhalteten beinhaltend niederlande polen ungarn vielmehr nunmehr gleichwohl obwohl jemand niemand mutmaße mutmaßen ehelicht ehelichte ehelichten patentiere patentieren gastiere gastieren bestehe bestehen
  vereinsamt vereinsamte vereinsamten interniere internieren kombiniere kombinieren heimsuche heimsuchen
  heimsucht heimsuchte feststelle feststellen sicherstelle sicherstellen freistelle freistellen
  gleichstelle gleichstellen klarstelle klarstellen fertigstelle fertigstellen bereitstelle
  bereitstellen kaltstellen herzeigen herzeigt festmacht freimacht klarmacht gleichmacht gutmacht fertigmacht
  festmachte freimachte klarmachte gleichmachte gutmachte fertigmachte gegenüber hartmut gottwald kaufland restart restarts notwehr
`

/** Frequent in corpora, but suffixes and fillers rather than words when they stand at the end of another. */
export const NO_PIECES = `
  schaft schaften heit heiten keit keiten ungen lich liche lichen isch ische ischen bare baren lose losen
  weise weisen mal male mals seits teils falls dings halben wegen orts zeug zeuge ismus isten
  ieren ierung ierungen ation ationen enden ender erung erungen elung igung igungen igkeit
  herr herrn frau damen herren meine liebe dank vielen ihnen ihrer ihren ihre euch
`

/** Wholes whose last piece means something only in them. */
export const OPAQUE = `
  Bundestag Landtag Kreistag Reichstag Parteitag Städtetag Gemeindetag Landkreistag Kirchentag
`

/** Adjectives that look like compounds of nouns, in all their forms. */
export const NEVER_SPLIT_ADJECTIVES = `
  zweifach dreifach vierfach fünffach sechsfach siebenfach achtfach neunfach zehnfach hundertfach
  tausendfach mehrfach vielfach regelrecht heutig geheim wachsend nachwachsend akkurat maximal
  minimal merkwürdig denkwürdig maßgebend offenkundig amerikanisch afrikanisch romantisch dreißigfach zwanzigfach zwölffach
`

/** Last pieces only after a linking element: Jahresende, but Lehrende and Reisende are persons. */
export const ONLY_LINKED = `
  Ende
`
