/**
 * Roots of verbs in folded spelling, as they stand before -en in the infinitive and without prefix:
 * with the prefixes they cover the verbs of public debate.
 */
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Regular verbs: sagt, sagte, gesagt. Verbs on -ieren, -eln, -ern need no list. */
export const WEAK: ReadonlySet<string> = new Set(
  words(`
  acht ahn antwort arbeit atm bau beug brauch buch daempf dank deck deut dien drang draeng dreh droh
  drueck druck duld eign eil einig end erb ernt fass fehl fertig festig foerder folg forder form
  forsch frag freu fuercht fueg fuehl fuehr fuell gaehn glaub gleich glueck goenn gruend gruess guck
  haft handel haeng hass heil heiz herrsch hetz hoff hol hoer huet hueft impf irr jag kaempf kauf kehr
  klaer klag klapp kleb klick knuepf koch kost krieg kuend kuerz kuehl kuss lach land laed leb leg lehn
  lehr leist leit lenk lern leucht lieb lob lock loes loesch mach mahn mal meid mein meist meld merk
  miet misch mut nerv nick nutz nuetz oeffn ordn pack park pass pfleg pflanz plan platz praeg pruef
  putz quael raeum rauch rechn red reg reich reif reis reiz rett richt roll rueck rueg ruh ruest saeub
  sag schaem schaetz schaff schaerf schau schenk scheu schick schimpf schmeck schock schon schoepf
  schrumpf schuetz schul schuld schwaech segn sehn seh senk setz sicht siedl sieg sorg spar spalt spend
  sperr spiel spitz spreng spuer stamm stapf start staun staerk steck stell stimm stoer stopf stopp
  straf streb streck streif streu stuerz stuetz such stueck tank tausch taug taeusch teil test toet
  trau trenn troest trueb turn ueb wach waehl waelz wag wahr wandel warn wart weck wehr weih weit wert
  gebrauch gebuehr gedenk gefaehrd gehoer geleit gelob genehmig gestalt getrau gewaehr gewaehrleist gewoehn
  wett wickl widm wirk wohn wuensch wuerdig zahl zaehl zaehm zeichn zeig zerr zeug ziel zuend zwaeng
  `),
)

/**
 * Irregular verbs: root, changed present, past, participle without ge- and -en, subjunctive; `-` where
 * there is none or where it would be taken for a noun or another verb.
 */
export const STRONG: readonly (readonly string[])[] = `
beginn - begann begonn begaenn
beiss - biss biss -
bieg - bog bog -
biet - bot bot boet
bind - band bund -
bitt - bat bet baet
bleib - blieb blieb -
brech brich brach broch braech
ess isst ass gess aess
fahr faehr fuhr fahr -
fall faell fiel fall -
fang faeng fing fang -
fecht ficht focht focht -
find - fand fund faend
flieg - flog flog -
flieh - floh floh -
fliess - floss floss -
frier - fror fror -
geb gib gab geb gaeb
gefall gefaell gefiel gefall -
geh - ging gang -
geling - gelang gelung -
gelt gilt galt golt -
geniess - genoss genoss -
gerat - geriet gerat -
gescheh geschieh geschah gescheh -
gewinn - gewann gewonn gewaenn
giess - goss goss -
gleich - glich glich -
grab graeb grub grab -
greif - griff griff -
haeng - hing hang -
halt haelt hielt halt -
heb - hob hob -
heiss - hiess heiss -
helf hilf half holf haelf
kling - klang klung -
komm - kam komm kaem
lad laed lud lad -
lass laess liess lass -
lauf laeuf lief lauf -
leid - litt litt -
leih - lieh lieh -
les lies las les laes
lieg - lag leg laeg
lueg - log log -
meid - mied mied -
mess miss - mess -
nehm nimm nahm nomm naehm
rat raet riet rat -
reib - rieb rieb -
reiss - riss riss -
ruf - rief ruf -
schaff - schuf schaff schuef
scheid - schied schied -
schein - schien schien -
schieb - schob schob -
schiess - schoss schoss -
schlaf schlaef schlief schlaf -
schlag schlaeg schlug schlag -
schliess - schloss schloss -
schneid - schnitt schnitt -
schreib - schrieb schrieb -
schreit - schritt schritt -
schweig - schwieg schwieg -
schwind - schwand schwund -
seh sieh sah seh saeh
sing - sang sung -
sink - sank sunk -
sitz - sass sess saess
sprech sprich sprach sproch spraech
spring - sprang sprung -
steh - stand stand -
stehl stiehl - stohl -
steig - stieg stieg -
sterb stirb starb storb -
stoss stoess stiess stoss -
streich - strich strich -
streit - stritt stritt -
trag traeg trug trag trueg
treff triff traf troff traef
treib - trieb trieb -
tret tritt trat tret traet
trink - trank trunk -
ueberwind - ueberwand ueberwund -
vergess vergiss vergass vergess -
verlier - verlor verlor -
wachs waechs wuchs wachs -
weich - wich wich -
weis - wies wies -
werb wirb warb worb -
werf wirf warf worf -
zieh - zog zog zoeg
zwing - zwang zwung -
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Verbs with a changed vowel and the endings of regular ones: brachte, gebracht, brächte. */
export const MIXED: readonly (readonly string[])[] = `
brenn brannt
bring bracht braecht
denk dacht daecht
kenn kannt
nenn nannt
renn rannt
send sandt
wend wandt
wiss wusst wuesst
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Past forms that are nouns, alone and with any prefix: Stand, Unterschied, Betrieb, Maßnahme. */
export const PAST_IS_NOUN: ReadonlySet<string> = new Set(
  words(`
  band biss bot drang gang griff klang rang riss sang schied schlag schloss schnitt schoss
  schritt stand stieg strich tritt trieb zwang ruf schuf
  `),
)

/** Past forms of prefixed verbs that are no noun although the past of the simple verb is. */
export const VERBS_BESIDE_NOUN: ReadonlySet<string> = new Set(
  words('beschloss verschloss bestieg ueberstieg beschritt ueberschritt verstrich verklang'),
)

/** Past plurals that are nouns as well: Sprachen, Aufgaben, Anlagen, Ausnahmen. */
export const PLURAL_PAST_IS_NOUN: ReadonlySet<string> = new Set(
  words(`
  ass band biss bog bot fuhr gab galt griff grub klang lag log nahm rieb riss schien schnitt schritt sprach
  stieg strich trieb wies
  `),
)
