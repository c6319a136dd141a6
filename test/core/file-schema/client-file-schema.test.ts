import Ajv2020 from 'ajv/dist/2020'
import fc from 'fast-check'
import { format } from 'prettier'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyDossier, readDossier } from '@core/dossier/dossier'
import { clientFileSchema } from '@core/file-schema/client-file-schema'
import { registerNames } from '@core/registers'
import { loadLanguages, textsOf, windowLanguages } from '@core/texts/languages'
import { exampleDossier } from '@templates/models/example'

const published = new URL('../../../docs/client-file.schema.json', import.meta.url).pathname
const envelope = { format: 'trente-dossier', schema: 1, rev: 1, prev: '', app: '', saved: '', bodySha256: '' }

beforeAll(loadLanguages)
const schema = () => clientFileSchema(windowLanguages.map(textsOf))
const validator = () => new Ajv2020({ strict: false }).compile(schema())

const example = exampleDossier()
const registersOfExample = registerNames.filter((name) => example[name].length > 0)

/** A file with one record of the example in it, something else standing at one place of that record. */
function spoilt(pick: (many: number) => number, put: unknown): { body: unknown; at: string } {
  const register = registersOfExample[pick(registersOfExample.length)] ?? 'activities'
  const record = structuredClone(example[register][0]) as unknown as Record<string, unknown>
  const path: string[] = [register]
  let holder = record
  for (;;) {
    const keys = Object.keys(holder)
    const key = keys[pick(keys.length)] ?? ''
    path.push(key)
    const inside = holder[key]
    const isGoingOn = typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0 && pick(3) > 0
    if (!isGoingOn) {
      holder[key] = put
      return { body: { ...emptyDossier([]), [register]: [record] }, at: path.join('.') }
    }
    holder = inside as Record<string, unknown>
  }
}

describe('the JSON Schema of a client file', () => {
  it('is the one that is published', async () => {
    // Laid out as all our files are. `vitest --update` writes it anew when a definition changed.
    const laidOut = await format(JSON.stringify(schema()), { parser: 'json', printWidth: 120 })
    await expect(laidOut).toMatchFileSnapshot(published)
  })

  it('takes the example', () => {
    const validate = validator()
    validate({ ...envelope, body: example })
    expect(validate.errors).toBeNull()
  })

  it('says what Trente says of a file with one answer spoilt', () => {
    const validate = validator()
    const put = fc.constantFrom<unknown>(null, '', 'yes', 'nonsense', 3, -1, 1.5, true, [], ['x'], {}, { fr: 1 }, [{}])
    const picks = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })
    let refused = 0
    fc.assert(
      fc.property(picks, put, (turns, value) => {
        let turn = 0
        const pick = (many: number) => (turns[(turn += 1) % turns.length] ?? 0) % many
        const { body, at } = spoilt(pick, value)
        const isTaken = readDossier(body).ok
        if (!isTaken) refused += 1
        expect({ at, value, taken: validate({ ...envelope, body }) }).toEqual({ at, value, taken: isTaken })
      }),
      { numRuns: 1000 },
    )
    expect(refused).toBeGreaterThan(200)
  })
})
