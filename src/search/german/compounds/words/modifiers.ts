/** Adjectives, verb stems and other words that stand before a noun only (Neubau, Wohnraum, Hauptschule). */
export const MODIFIERS = `
  abbiege abhol abstell acht afrika aktiv akut allein allgemein alt alten amerika analog anmelde
  anschau ansprech antik aufbewahr auffang aufstell ausgeh außen ausweich autonom back bade bastel
  bayern bezahl billig billigst binnen bio blau blüh bohr brat braun brech breit brems brenn bring
  brut bügel bühl bunt china dauer defensiv denk dick digital direkt doppel dreh drei dreifach
  dreißig dritt druck dual duale dünge dunkel dünn dutzend echt edel ehe eich eier eigen einschul
  einzel elb elementar eng erst ess exekutiv extra extrem fahr fair falt fang färb faul fecht fein
  fern fertig fest feucht flach flick fließ flüssig förder forsch fossil fräs frei fremd fress
  frisch früh fünf ganz ganztags gär gedenk gefrier geheim gelb gemein general geo gering gesamt
  gieß glatt gleich gleit global glüh grab gratis grau greif grill grob groß größt grün grund guck
  gut hack halb halbtags halte hand handels häng hänge hart haupt hebe heft heil heilig heiß heiz
  hell hessen high hoch höchst hohl hör hundert hydro hyper ideal impf individual innen intensiv
  inter international israel jung kalt kehr kenn klapp klär klar kleb klein kleinst kletter klick
  klug koch kollektiv kommunal kompetitiv konventional krabbel krank kranken kriech kriminal kühl
  kur kurz kuschel lade lager lang lauf leb lebe lebend leer lehn lehr leicht leih leit lenk lern
  lese letzt leucht liberal liefer liege links lock lokal lösch lose mäh mahn makro maxi maximal
  mega mehr mehrfach meld melde merk mess miet mikro minder mindest mini minimal ministerial misch
  mitbring mitfahr mitmach mittags mittel mobil modern moral multi nachhol nachsorge nachts nackt
  nah näh nähe nahe nähr nano nass national neben negativ nenn neu neun neutral nicht niedrig
  nominal nordost normal nutz ober offen offensiv offline öko online optimal original parallel park
  passiv pauschal personal pflanz pfleg photo pilot plenar positiv press privat prüf pseudo psycho
  putz quell quer radikal rast real rechen recht rechts rede regional reich reichs rein reit renn
  rett richt riech roh roll rot rückhalte rückwärts ruf rühr rund rüst rutsch sachsen säe sammel
  sauer säug saug schalt schank scharf schau scheid schieb schieds schieß schlaf schlag schlecht
  schleif schleuder schlicht schließ schmal schmelz schneid schnell schnupper schräg schreib schreit
  schütz schwach schwarz schwemm schwer schwerst schwimm schwing sechs seh selbst send sende setz
  sicher sieben sing sitz sofort solar sonder sozial spann spar spät speise sperr spezial spiel
  spitz sprech spreng spring spritz sprüh spül stand standard stapel stark stech steck steh stehl
  steil stell steuer stich stief still stimm stopp stör stoß straf streb streich streif streit streu
  strick stumm stütz such super surf süß tank tanz tast tauch tausch tausend teil tele test thermo
  tief tipp total trag trage treff treib trenn tret treu trink trocken turn ukraine ultra umkleide
  umspann universal verbrenn verlade versteck video vier viertel vital vize voll vorder vormittags
  vorwärts wach wachs wähl walz wander warm warn wart warte wasch web wechsel weich weiß wend wende
  werbe werf werk westfalen wett wickel wieg wirk wisch wohn zähl zahl zapf zehn zeig zentral zieh
  ziel zivil zucht zünd zustell zwanzig zwei zweit zwischen zwölf
`
