const examples = [
  { typed: 'Helfer Schule', finds: 'beide Wörter, in jeder Wortform und in Zusammensetzungen' },
  { typed: '"gemeinsame Lösung"', finds: 'genau diese Wortfolge' },
  { typed: 'Umlage -Antrag', finds: 'das erste Wort, aber nicht das zweite' },
  { typed: 'Bus OR Bahn', finds: 'eines von beiden Wörtern' },
  { typed: 'Fluechtlinge', finds: 'auch „Flüchtlinge“; Groß und Klein sind gleich' },
] as const

/** The query language by example. */
export function SearchHelp() {
  return (
    <details className="mt-4 max-w-text text-kern-16">
      <summary className="text-link underline underline-offset-3">So suchen Sie genauer</summary>
      <table className="mt-8 w-full text-left">
        <caption className="sr-only">Beispiele für Suchanfragen</caption>
        <thead>
          <tr className="border-b border-edge">
            <th scope="col" className="py-4 pr-16 font-semibold">
              Sie schreiben
            </th>
            <th scope="col" className="py-4 font-semibold">
              Gefunden wird
            </th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ typed, finds }) => (
            <tr key={typed} className="border-b border-line align-baseline">
              <td className="py-4 pr-16 whitespace-nowrap">
                <a href={`/suche?${new URLSearchParams({ q: typed }).toString()}`}>
                  <code>{typed}</code>
                </a>
              </td>
              <td className="py-4">{finds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
