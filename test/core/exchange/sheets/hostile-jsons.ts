import { strToU8, zipSync } from 'fflate'
import { bicycles } from '../../../helpers/make-pia'
import type { HostileSource } from './hostile-file'

const around = (inside: string) => `{"pia":{"name":"Vélos"},"answers":[],"measures":[${inside}]}`
const json = (text: string) => strToU8(text)
const sound = () => JSON.stringify(bicycles())
const changed = (from: string | RegExp, to: string) => json(sound().replace(from, to))

/** Assessments of the CNIL's tool, as somebody who means ill would write them. */
export const hostileJsons: readonly HostileSource[] = [
  { story: 'null', comes: 'nothing-recognised', make: () => json('null') },
  { story: 'an empty list', comes: 'nothing-recognised', make: () => json('[]') },
  { story: 'an empty object', comes: 'nothing-recognised', make: () => json('{}') },
  { story: 'a cut text', comes: 'broken-json', make: () => json(sound().slice(0, -40)) },
  { story: 'two texts', comes: 'broken-json', make: () => json(sound() + sound()) },
  { story: 'a comma too many', comes: 'broken-json', make: () => json('{"pia":{},}') },
  { story: 'a raw NUL', comes: 'broken-json', make: () => changed('Vélos', 'V\u0000los') },
  { story: 'depth 50,000', comes: 'source-too-big', make: () => json('['.repeat(5e4) + ']'.repeat(5e4)) },
  {
    story: 'depth 61 in an answer',
    comes: 'source-too-big',
    make: () => json(around('['.repeat(61) + ']'.repeat(61))),
  },
  { story: 'lists that never close', comes: 'source-too-big', make: () => json('['.repeat(20e6)) },
  { story: 'eight million empty objects', comes: 'source-too-big', make: () => json(around(`${'{},'.repeat(8e6)}{}`)) },
  { story: 'two million numbers', comes: 'source-too-big', make: () => json(around(`${'1,'.repeat(2e6)}1`)) },
  {
    story: 'more than 10,000 measures',
    comes: 'source-too-big',
    make: () => json(around(`${'{},'.repeat(10_001)}{}`)),
  },
  { story: 'larger than 25 MB', comes: 'source-too-big', make: () => json(`{"pia":"${'x'.repeat(26.5e6)}"}`) },
  {
    story: 'a text of 20 MB',
    comes: 'imported',
    make: () => changed(/"name":"(?:[^"\\]|\\.)*"/, `"name":"${'x'.repeat(20e6)}"`),
  },
  { story: '__proto__ at the top', comes: 'imported', make: () => changed('{', '{"__proto__":{"polluted":1},') },
  {
    story: '__proto__ in the assessment',
    comes: 'imported',
    make: () => changed('"id":7', '"__proto__":{"polluted":1},"id":7'),
  },
  {
    story: 'an escaped __proto__',
    comes: 'imported',
    make: () => changed('"id":7', '"\\u005f_proto__":{"polluted":1},"id":7'),
  },
  {
    story: 'constructor.prototype',
    comes: 'imported',
    make: () => changed('{', '{"constructor":{"prototype":{"polluted":1}},'),
  },
  {
    story: 'answers to __proto__',
    comes: 'imported',
    make: () => changed(/"reference_to":\d+/g, '"reference_to":"__proto__"'),
  },
  {
    story: 'answers to toString',
    comes: 'imported',
    make: () => changed(/"reference_to":\d+/g, '"reference_to":"toString"'),
  },
  {
    story: 'a number beyond numbers',
    comes: 'imported',
    make: () => changed('"id":7', '"id":1e400,"progress":-1e400'),
  },
  { story: 'every number huge', comes: 'imported', make: () => changed(/":\d+/g, '":9007199254740993') },
  {
    story: 'a key that stands twice',
    comes: 'imported',
    make: () => changed('"id":7', '"id":7,"name":"A","name":["B"]'),
  },
  { story: 'lone surrogates', comes: 'imported', make: () => changed('Vélos', '\\ud800V\\udfff') },
  { story: 'a byte order mark', comes: 'imported', make: () => json(`\ufeff${sound()}`) },
  { story: 'UTF-16', comes: 'imported', make: () => Buffer.from(`\ufeff${sound()}`, 'utf16le') },
  { story: 'Windows-1252', comes: 'imported', make: () => Buffer.from(sound(), 'latin1') },
  {
    story: 'texts where numbers belong',
    comes: 'imported',
    make: () =>
      json(JSON.stringify(bicycles(), (_, value: unknown) => (typeof value === 'number' ? '<b>=1+1</b>' : value))),
  },
  {
    story: 'lists where texts belong',
    comes: 'imported',
    make: () => changed(/"(title|content|text|name)":"(?:[^"\\]|\\.)*"/g, '"$1":[[]]'),
  },
  { story: 'objects where lists belong', comes: 'imported', make: () => changed(/\[\]/g, '{"0":{"length":1e9}}') },
  { story: 'nulls everywhere', comes: 'imported', make: () => changed(/:"(?:[^"\\]|\\.)*"/g, ':null') },
  {
    story: 'right to left and zero width',
    comes: 'imported',
    make: () => changed(/Vélos[^"\\]*/, '\u202egpj.exe\u200b\u2066'),
  },
  {
    story: 'script in every answer',
    comes: 'imported',
    make: () => changed(/"text":"(?:[^"\\]|\\.)*"/g, '"text":"<script>x</script><img src=x onerror=y>"'),
  },
  {
    story: 'tags nested 20,000 deep',
    comes: 'imported',
    make: () => changed(/"text":"(?:[^"\\]|\\.)*"/, `"text":"${'<div>'.repeat(2e4)}x"`),
  },
  {
    story: 'half a million ampersands',
    comes: 'imported',
    make: () => changed(/"text":"(?:[^"\\]|\\.)*"/, `"text":"${'&'.repeat(5e5)}"`),
  },
  {
    story: 'half a million opened tags',
    comes: 'imported',
    make: () => changed(/"text":"(?:[^"\\]|\\.)*"/, `"text":"${'<a '.repeat(5e5)}"`),
  },
  {
    story: 'an archive whose names climb out of it',
    comes: 'imported',
    make: () => zipSync({ '../../../etc/pia.json': json(sound()), '../../.ssh/authorized_keys': json('x') }),
  },
]
