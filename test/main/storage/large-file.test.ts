import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { parseEnvelope, readEnvelope, serialiseEnvelope } from '@main/storage/envelope'
import { aFolder, rules } from './a-dossier-on-disk'

const enveloped = (body: string) => `{"format":"trente-dossier","schema":1,"rev":1,"body":${body}}`
const read = (text: string) => parseEnvelope(Buffer.from(text), 1)
/** Some 700 KB: more than is ever built at once. */
const records = Array.from(
  { length: 7_000 },
  (_, n) => `{"id":"a${n}","name":"Paie – été \\"${n}\\" ],[ ","of":[{"n":${n}}]}`,
)
const list = (members: readonly string[] = records) => `[${members.join(',')}]`
const withMember = (member: string, at = 5_000) => list([...records.slice(0, at), member, ...records.slice(at)])

describe('a large file, built in parts', () => {
  const bodies: [string, string][] = [
    ['one long list', `{"migrations":["m"],"activities":${list()},"history":[]}`],
    ['two, and blanks everywhere', `{ "activities" : \n ${list()} ,\t"history" :${list().replaceAll(',', ' , ')} }`],
    ['a list that stands twice', `{"activities":${list()},"activities":[]}`],
    ['a list that stands twice, the long one last', `{"activities":[1],"history":${list()},"activities":${list()}}`],
    ['a list that something else stands for in the end', `{"activities":${list()},"activities":"none"}`],
    ['a body that something else stands for in the end', `{"activities":${list()}},"body":["none"]`],
    ['a body that is no more than a word in the end', `{"activities":${list()}},"body":"none"`],
    ['a name written in two ways', `{"activities":${list()},"\\u0061ctivities":[7]}`],
    ['lists in lists', `[[${list()}],${list()}]`],
    ['a member that is a text full of brackets', `{"activities":${withMember('"]]}},,{{[["')}}`],
    ['a list under a name of objects', `{"constructors":${list()},"toString":${list()}}`],
  ]
  it.each(bodies)('%s is what its parser makes of it', (_name, body) => {
    const reading = read(enveloped(body))
    expect(reading).toMatchObject({ ok: true })
    const parsed = JSON.parse(enveloped(body)) as { body: unknown }
    if (reading.ok) expect(reading.envelope.body).toEqual(parsed.body)
  })

  it.each([
    ['a comma too many', withMember('')],
    ['a comma too many at the end', list([...records, ''])],
    ['nothing behind the last comma', `[1,"${'x'.repeat(300_000)}",]`],
    ['nothing but a comma at the start', `[,${list().slice(1)}`],
    ['a comma missing', withMember('{} {}')],
    ['brackets that do not match', withMember('{"a":[1}]')],
    ['a list closed as an object', `${list().slice(0, -1)}}`],
    ['a text never closed', withMember('"')],
    ['an escape nobody knows', withMember('"\\x"')],
  ])('%s in a long list is damage', (_name, activities) => {
    expect(read(enveloped(`{"activities":${activities}}`))).toMatchObject({ ok: false, damage: 'not-json' })
  })

  it('a forbidden name in a long list is seen', () => {
    const activities = withMember('{"a":{"\\u005f_proto__":{"polluted":1}}}')
    expect(read(enveloped(`{"activities":${activities}}`))).toMatchObject({ ok: false, damage: 'forbidden-key' })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('a name that stands twice in a record is seen where the hash does not fit', () => {
    const activities = withMember('{"\\u00e9t\\u00e9":1,"été":2}')
    expect(read(enveloped(`{"activities":${activities}}`))).toMatchObject({ ok: true, doubled: true })
    expect(read(enveloped(`{"activities":${list()}}`))).toMatchObject({ ok: true, doubled: false })
  })

  it('is read in many small steps', () => {
    const body = { activities: Array.from({ length: 8 }, () => JSON.parse(list()) as unknown[]).flat() }
    const written = serialiseEnvelope({ schema: 1, rev: 1, prev: '', app: '', saved: '', others: {}, body })
    if (!written.ok) throw new Error(written.reason)
    const bytes = Buffer.concat(written.chunks)
    const steps = readEnvelope(bytes, 1)
    let count = 0
    while (!steps.next().done) count++
    expect(count).toBeGreaterThan(bytes.byteLength / (512 * 1024))
  })

  it('leaves others their turn while it is checked', async () => {
    const { path, place } = await aFolder()
    await DossierFile.create(path, { words: 'first' }, { rules, place })
    let answered = false
    const patient = {
      ...rules,
      *checkInSteps(body: unknown) {
        setImmediate(() => (answered = true))
        for (const until = performance.now() + 5_000; !answered && performance.now() < until;) yield
        return rules.check(body)
      },
    }
    await new DossierFile(path, patient, place).read()
    expect(answered).toBe(true)
  })
})

describe('a file that would exhaust memory or the stack is refused before it is built', () => {
  const filled = (unit: string, megabytes: number) => {
    const head = enveloped('{"activities":[').slice(0, -1)
    return Buffer.concat([Buffer.from(head), Buffer.alloc(megabytes * 1024 * 1024, unit), Buffer.from('0]}}')])
  }
  it.each([
    ['objects', '{},', { reason: 'too-big' }],
    ['lists', '[],', { reason: 'too-big' }],
    ['objects in other places', '{"a":{}},', { reason: 'too-big' }],
    ['numbers', '1,', { reason: 'too-big' }],
    ['empty texts', '"",', { reason: 'too-big' }],
    ['lists in lists', '[', { damage: 'too-deep' }],
    ['objects in objects', '{"a":', { damage: 'too-deep' }],
  ])('%s', async (_name, unit, expected) => {
    const { path, place } = await aFolder()
    await writeFile(path, filled(unit, unit === '"",' ? 62 : 42))
    const before = process.memoryUsage().heapTotal
    await expect(new DossierFile(path, rules, place).read()).rejects.toMatchObject(
      'damage' in expected ? { reason: 'damaged', details: expected } : expected,
    )
    expect(process.memoryUsage().heapTotal - before).toBeLessThan(150 * 1024 * 1024)
  })

  it('one text of 16 MB is no reason to refuse', async () => {
    const { path, place } = await aFolder()
    await writeFile(path, enveloped(`{"words":"${'é'.repeat(8 * 1024 * 1024)}"}`))
    expect((await new DossierFile(path, rules, place).read()).words).toHaveLength(8 * 1024 * 1024)
  })
})
