/** Adjectives that end compounds after a noun (barrierefrei, gemeinnützig is none). */
export const LAST_ADJECTIVES = `
  frei fähig pflichtig berechtigt bedingt bezogen orientiert abhängig unabhängig freundlich
  feindlich politisch rechtlich gerecht wirtschaftlich wirksam bedürftig anfällig neutral spezifisch
  technisch relevant tauglich übergreifend finanziert gestützt gebunden intensiv effizient würdig
  widrig treu sicher krank schädlich fremd nah fern weit breit deckend führend tragend bildend
  fördernd steigernd senkend mindernd sparend schonend gefährdend erregend treibend schaffend
  vernichtend stiftend erhaltend vorbereitend begleitend suchend betroffen gesteuert basiert geführt
  geschützt beruhigt geprägt gefördert geeignet genutzt eigen ansässig angehörig zugehörig verbunden
  verträglich typisch üblich gemäß dienlich kundig süchtig bereit bewusst kritisch historisch
  künstlerisch pädagogisch medizinisch psychologisch biologisch musikalisch demokratisch strategisch
  wissenschaftlich elektronisch notwendig verdächtig behindert geschädigt erfahren zentriert
  finanziell resistent sensibel gläubig raubend
`
