import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { pick, seededRandom } from '../lib/random.mjs'
import { readJsonLines } from '../lib/lines.mjs'

const DAY_MS = 86_400_000
const SENTENCE = /[^.!?]+[.!?]*\s*/gu

/**
 * Writes as many speeches as wanted in the form that the operator's tool imports. Where the file
 * holds fewer, it is repeated: every repetition is a week later, and half of the sentences of a
 * speech stand in for others from anywhere in the file, so that no two texts are alike. Repetition
 * brings no new words, which makes such a corpus poorer in rare words than a real one of its size.
 *
 * @param {string} file JSON lines with at least a `text`
 * @param {string} destination
 * @param {number} wanted
 * @returns {Promise<{ real: number }>} how many were written as they stand in the file
 */
export async function writeSpeeches(file, destination, wanted) {
  const speeches = []
  for await (const speech of readJsonLines(file)) {
    speeches.push(speech)
    if (speeches.length === wanted) break
  }
  const sentences = speeches.flatMap(({ text }) => text.match(SENTENCE) ?? [])
  const random = seededRandom(20_210_625)
  const out = createWriteStream(destination)
  for (let index = 0; index < wanted; index += 1) {
    const round = Math.floor(index / speeches.length)
    const speech = speeches[index % speeches.length]
    const line = JSON.stringify({
      id: String(index),
      speaker: speech.speaker ?? 'Unbekannt',
      party: speech.party ?? null,
      date: later(speech.date ?? '2021-06-25', round * 7),
      agenda: speech.agenda ?? null,
      text: round === 0 ? speech.text : reworded(speech.text, sentences, random),
    })
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return { real: Math.min(wanted, speeches.length) }
}

const reworded = (text, sentences, random) =>
  text.replace(SENTENCE, (sentence) => (random() < 0.5 ? pick(sentences, random) : sentence))

const later = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
