export type ReadPerson = { kind: 'person'; name: string; rest?: string } | { kind: 'title' } | { kind: 'unclear' }
export function readPerson(text: string): ReadPerson {
  if (/manager|counsel|directrice|chef|responsable/i.test(text)) return { kind: 'title' }
  return /^(\p{Lu}[\p{L}'’-]+)( \p{Lu}[\p{L}'’-]+){1,3}$/u.test(text) ? { kind: 'person', name: text } : { kind: 'unclear' }
}
