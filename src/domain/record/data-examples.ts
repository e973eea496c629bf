/**
 * Examples to paste, each whole by itself.
 *
 * @param origin of the site, without a trailing slash
 */
export const examplesFor = (origin: string): readonly { language: string; code: string }[] => [
  {
    language: 'curl',
    code: `# Wörtliche Zitate zu einem Stichwort
curl -s '${origin}/api/v1/statements?q=Konzept&kind=quote'

# Nur laden, was sich geändert hat
curl -s --etag-save etag.txt --etag-compare etag.txt -o votes.csv ${origin}/daten/votes.csv`,
  },
  {
    language: 'Python',
    code: `import csv, io, urllib.request

with urllib.request.urlopen("${origin}/daten/votes.csv") as answer:
    votes = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig")))

# Eine leere Zelle heißt „nicht berichtet“, nicht null.
counted = [vote for vote in votes if vote["yes"] != ""]
print(len(votes), "Abstimmungen, davon mit Ja-Stimmen:", len(counted))`,
  },
  {
    language: 'R',
    code: `statements <- read.csv("${origin}/daten/statements.csv",
                       fileEncoding = "UTF-8-BOM", na.strings = "")
# Wörtliche Rede und Zusammenfassung sind getrennte Zeilen.
sort(table(statements$faction[statements$kind == "quote"]), decreasing = TRUE)`,
  },
  {
    language: 'SQL (DuckDB)',
    code: `SELECT outcome, count(*) AS abstimmungen, avg(yes) AS ja_im_mittel
FROM read_csv_auto('${origin}/daten/votes.csv')
GROUP BY outcome ORDER BY abstimmungen DESC;`,
  },
]
