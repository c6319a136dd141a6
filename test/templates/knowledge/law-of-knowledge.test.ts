import { expect, it } from 'vitest'
import { dpiaStarts } from '@templates/dpia-starts/registry'
import { knowledge } from '@templates/knowledge/registry'

const entry = (id: string) => {
  const found = knowledge.find((each) => each.id === id)
  if (!found) throw new Error(`the knowledge has lost ${id}`)
  return found
}
const question = (start: string, topic: string) => {
  const found = dpiaStarts.find(({ id }) => id === start)?.questions.find((each) => each.topic === topic)
  if (!found) throw new Error(`${start} no longer asks about ${topic}`)
  return found
}

it('has child and parent consent together in France', () => {
  const { law, text } = entry('pri-consent-children')
  expect(law).toContain('LIL 45')
  expect(text.fr).toMatch(/en France, les deux consentent ensemble/)
  expect(text.en).toMatch(/in France both consent together/)
})

it('lets an assessed law excuse legal duties and public tasks only', () => {
  const { law, text } = entry('pri-dpia-exemptions')
  expect(law).toContain('GDPR 35(10)')
  expect(text.fr).toMatch(/obligation légale ou une mission publique .* les autres bases, jamais/)
  expect(text.en).toMatch(/legal duty or public task .* no other basis does/)
  expect(entry('def-sector-rules').law).not.toContain('GDPR 35(10)')
})

it('informs within a month at the latest, and at the first contact or disclosure', () => {
  expect(entry('pri-information').text.fr).toContain('premier contact ou la première communication')
})

it('opens objection on the two bases that know it, and to marketing on any', () => {
  const { fr } = entry('pri-restriction-objection').text
  expect(fr).toContain('mission publique ou l’intérêt légitime')
  expect(fr).toContain('quelle que soit la base')
})

it('bases street cameras on the regulations of 2023, and leaves their objection to be confirmed', () => {
  for (const topic of ['responsibilities', 'standards'])
    expect(question('public-space-video', topic).law).toContain('CSI R251-1')
  expect(question('public-space-video', 'information').law).toContain('CSI R253-3')
  expect(question('public-space-video', 'lawfulness').suggestion?.fr).toContain('2016/680')
  expect(question('public-space-video', 'restrictionObjection').suggestion?.fr).toMatch(/^À confirmer/)
})

it('offers a public task to public employers who recruit', () => {
  const { suggestion } = question('recruitment-tool', 'lawfulness')
  expect(suggestion?.fr).toContain('employeur public, mission d’intérêt public')
  expect(suggestion?.en).toContain('public employer, public task')
})
