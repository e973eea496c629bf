import { expect, test } from 'vitest'
import { nameParts } from '@/intake/person-name'

test.each([
  ['Anna Beispiel', 'Anna', 'Beispiel', null],
  ['Beispiel', null, 'Beispiel', null],
  ['Dr. Anna-Lena von der Aue', 'Anna-Lena', 'von der Aue', 'Dr.'],
  ['Prof. Dr. Karl Heinz Muster', 'Karl Heinz', 'Muster', 'Prof. Dr.'],
  ['Prof.Dr. Karl Muster', 'Karl', 'Muster', 'Prof. Dr.'],
  ['Mag. Dr. Eva Muster-Probe', 'Eva', 'Muster-Probe', 'Mag. Dr.'],
  ['Dipl.-Ing. Otto Probe', 'Otto', 'Probe', 'Dipl.-Ing.'],
  ['Dr. h. c. Otto Probe', 'Otto', 'Probe', 'Dr. h. c.'],
  ['Abgeordneter Mag. Dr. Emil Probe', 'Emil', 'Probe', 'Mag. Dr.'],
  ['Bundesministerin für Land und Leute Dr. Eva Probe', 'Eva', 'Probe', 'Dr.'],
  ['Bundesministerin für Klima, Umwelt und Verkehr Eva Probe, BA', null, 'Probe', null],
  ['Landrat Muster', null, 'Muster', null],
  ['Ludwig van Muster', 'Ludwig', 'van Muster', null],
])('%s', (full, givenName, familyName, academicTitle) => {
  expect(nameParts(full)).toEqual({ givenName, familyName, academicTitle })
})
