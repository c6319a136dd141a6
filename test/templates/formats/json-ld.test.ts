import { describe, expect, it } from 'vitest'
import { audiences, type Audience } from '@templates/documents/registry'
import type { Dossier } from '@core/dossier/dossier'
import { aDossier, anActivity, anOrganisation, aRecord } from '@core/examples/a-dossier'
import { groupOf, type AnyKind, type FieldSet } from '@core/kinds'
import { registers, type Activity } from '@core/registers'
import { mayTell, type Holder } from '@templates/documents/editions'
import { examples } from '@templates/models/examples'
import { writeJsonLd } from '@templates/formats/json-ld/write-json-ld'
import { markedDossier } from '../../helpers/marked-dossier'

const at = '2026-11-28T10:00:00.000Z'
const written = (dossier: Dossier, audience: Audience = 'authority', records: readonly string[] = []) =>
  [...writeJsonLd(dossier, { language: 'fr', audience, records, today: '2026-11-28', now: at })].join('')
interface Graph {
  '@context': Record<string, string>
  '@graph': Record<string, unknown>[]
}
const graphOf = (...given: Parameters<typeof written>) => JSON.parse(written(...given)) as Graph

/** Every property, type and link of a graph. */
function termsIn(value: unknown, found = { properties: new Set<string>(), links: new Set<string>() }) {
  if (Array.isArray(value)) for (const each of value) termsIn(each, found)
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      if (name === '@type') for (const type of [each].flat() as string[]) found.properties.add(type)
      else if (!name.startsWith('@')) found.properties.add(name)
      if (name === '@id' && Object.keys(value).length === 1) found.links.add(String(each))
      termsIn(each, found)
    }
  return found
}

describe('the record as linked data', () => {
  const graph = graphOf(examples.town(at, 60))
  const { properties, links } = termsIn(graph['@graph'])
  const nodes = new Map(graph['@graph'].map((each) => [each['@id'], each]))

  it('explains every prefix it uses itself, and links to nothing that is not in it', () => {
    const prefixes = [...properties, ...[...links].filter((link) => !link.startsWith('#'))].map((term) => term.split(':')[0] ?? '')
    expect(Object.keys(graph['@context'])).toEqual(expect.arrayContaining([...new Set(prefixes)]))
    const ids = new Set([...JSON.stringify(graph).matchAll(/"@id":"(#[^"]+)","/g)].map(([, id]) => id))
    expect([...links].filter((link) => link.startsWith('#') && !ids.has(link))).toEqual([])
  }) // prettier-ignore

  it('says of an activity what Art. 30 asks, in the terms of the vocabulary', () => {
    expect(nodes.get('#record')).toMatchObject({ '@type': ['dpv:ROPA', 'dcat:Catalog'] })
    expect((nodes.get('#record')?.['dcterms:hasPart'] as unknown[]).length).toBe(15)
    const pay = nodes.get('#T-001')
    expect(pay).toMatchObject({
      '@type': 'dpv:Process',
      'dpv:hasDataController': [{ '@id': expect.stringMatching(/^#/) as string }],
      'dpv:hasPurpose': expect.arrayContaining([expect.objectContaining({ '@type': 'dpv:Purpose' })]) as unknown,
      'dpv:hasLegalBasis': expect.arrayContaining([{ '@id': 'eu-gdpr:A6-1-c' }]) as unknown,
    })
    const [kept] = pay?.['dpv:hasPersonalData'] as { 'dpv:hasStorageCondition': { '@id': string } }[]
    expect(nodes.get(kept?.['dpv:hasStorageCondition']['@id'])).toMatchObject({ '@type': 'dpv:StorageDuration' })
    expect([...properties]).not.toContain('dpv:hasSensitivePersonalData')
    expect([...properties]).toContain('dpv:SpecialCategoryPersonalData')
    expect(written(examples.town(at, 60))).not.toMatch(/:""|:\[\]|:null|undefined/)
  })

  it('leads from a thing to a thing: only names, addresses and ways to reach somebody are words', () => {
    const literal: string[] = []
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk)
      if (typeof value !== 'object' || value === null) return
      for (const [name, each] of Object.entries(value)) {
        const words = [each].flat().some((one) => typeof one !== 'object' || '@value' in one)
        if (name.startsWith('dpv:has') && !/^dpv:has(Name|Address|Contact)$/.test(name) && words) literal.push(name)
        walk(each)
      }
    }
    for (const dossier of [examples.town(at, 60), markedDossier().dossier]) walk(graphOf(dossier, 'internal')['@graph'])
    expect(literal).toEqual([])
  })

  it('calls controllers joint where an arrangement says so, and an assessment what it is', () => {
    const process = (more: Partial<Activity>) => {
      const controllers = ['organisations-1', 'organisations-2']
      const activity = anActivity({ controllers, dpiaDecision: 'notRequired', ...more })
      const dossier = aDossier({
        activities: [activity],
        organisations: [{ ...anOrganisation(), id: 'organisations-2', ref: 'O-002' }],
        jointControls: [aRecord('jointControls', { id: 'together' })],
      })
      return graphOf(dossier)['@graph'].find((each) => each['@type'] === 'dpv:Process') ?? {}
    }
    const [apart, together] = [process({}), process({ jointControl: 'together' })]
    expect(apart['dpv:hasDataController']).toHaveLength(2)
    expect(apart).not.toHaveProperty('dpv:hasJointDataControllers')
    const group = { '@type': 'dpv:JointDataControllers', 'dpv:hasDataController': together['dpv:hasDataController'] }
    expect(together['dpv:hasJointDataControllers']).toEqual(group)
    expect(apart['dpv:hasImpactAssessment']).toMatchObject({
      '@type': 'eu-gdpr:DPIANecessityAssessment',
      'dpv:hasStatus': { '@id': 'eu-gdpr:DPIANotRequired' },
    })
  })

  it('holds the chosen activities alone', () => {
    const one = graphOf(examples.town(at, 60), 'authority', ['T-004'])
    expect(one['@graph'].filter((each) => each['@type'] === 'dpv:Process').map((each) => each['@id'])).toEqual(['#T-004'])
    expect(one['@graph'].length).toBeLessThan(graph['@graph'].length / 2)
  }) // prettier-ignore

  it.each(audiences)('says in the %s edition nothing it may not say', (audience) => {
    const { dossier, marks } = markedDossier()
    const said = written(dossier, audience)
    const leaked = marks.filter(({ register, group, name, field, mark }) => {
      const of = group === undefined ? register : groupOf((registers[register].fields as FieldSet)[group]?.kind as AnyKind)?.name
      const may = !field.internal && mayTell(audience, of as Holder, name) && (group === undefined || mayTell(audience, register, group))
      return !may && mark?.startsWith('⟦') && said.includes(mark)
    })
    expect(leaked.map(({ where }) => where)).toEqual([])
  }) // prettier-ignore
})
