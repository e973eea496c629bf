/** Countries, regions, towns and families whose names look like compounds, or end in Land, Burg or Mann. */
export const NAMES = `
  Österreich Niederösterreich Oberösterreich Frankreich England Russland Griechenland Finnland Irland Nordirland Holland Schottland
  Estland Lettland Island Thailand Neuseeland Grönland Rheinland Saarland Sauerland Siegerland
  Münsterland Emsland Vogtland Burgenland Deutschland Musterland Lipperland Eichsfeld Erzgebirge
  Steiermark Dänemark Vorarlberg Württemberg Brandenburg Mecklenburg Luxemburg Nordrhein
  Mannheim Rosenheim Weinheim Bergheim Hildesheim Freiburg Hamburg Neuburg Oldenburg Regensburg
  Wolfsburg Salzburg Straßburg Magdeburg Frankfurt Neustadt Darmstadt Halberstadt Freudenberg
  Kreuztal Wittgenstein Neunkirchen Zweibrücken Offenburg Altenburg Bitterfeld Heidelberg Nürnberg
  Wolfsberg Kaiserslautern Ludwigsburg Ludwigshafen Bremerhaven Oberhausen Recklinghausen Mülheim
  Duisburg Augsburg Würzburg Bamberg Merseburg Naumburg Rendsburg Ravensburg Eisenach Eisenstadt
  Neumann Kaufmann Hoffmann Bergmann Zimmermann Baumann Hausmann Feldmann Bachmann Steinmann
  Ackermann Lindemann Hartmann Altmann Großmann Heinemann Stegemann Steinmeier Steinbach
  Steinbrück Neubauer Hofreiter Wagenknecht Lauterbach Seehofer Kirchhof Kirchner Kirchberg
  Rosenkranz Schwarzkopf Altmaier Obermeier Hofmann Hofer Neuhaus Althaus Schwarzenberg Lichtenberg
  Stockholm Oberwart Hengstmann Braunschwäger Engleder Eberhorn Grünwald Steinhauer Hochleitner Oberhauser
`
