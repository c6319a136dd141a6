import { expect, it } from 'vitest'
import { aDossier, anActivity } from '@core/examples/a-dossier'
import { printDocument } from '@templates/documents/registry'
import { examples } from '@templates/models/examples'
import { writePage } from '@templates/formats/page/write-page'
import { runs } from '@templates/formats/page/block-html'

const at = '2026-11-28T10:00:00.000Z'
const asked = { language: 'fr', audience: 'public', records: [], today: '2026-11-28', now: at } as const
const pageOf = (id: 'D01' | 'D03', dossier = examples.town(at, 60)) =>
  [...writePage(printDocument(id, dossier, asked), 'Aller au contenu')].join('')

it.each(['D01', 'D03'] as const)('the public page of %s stands alone, and is read in order by any reader', (id) => {
  const html = pageOf(id)
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/)
  expect(html).not.toMatch(/<script|<iframe|<link\b|@import|url\(|\son\w+=|javascript:/i)
  expect([...html.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(([, to]) => to).filter((to) => !/^(https?:|mailto:)/.test(to ?? ''))).toEqual([])
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, n) => level > (levels[n - 1] ?? 0) + 1)).toEqual([])
  const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name)
  expect(new Set(anchors).size).toBe(anchors.length)
  const aims = [...html.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name)
  expect(aims.length).toBeGreaterThan(15)
  expect(aims.filter((aim) => !anchors.includes(aim))).toEqual([])
  for (const tag of ['ol', 'ul', 'li', 'dl', 'div', 'table', 'nav', 'main'])
    expect([tag, [...html.matchAll(new RegExp(`<${tag}[ >]`, 'g'))].length]).toEqual([tag, [...html.matchAll(new RegExp(`</${tag}>`, 'g'))].length])
}) // prettier-ignore

it('what a stranger typed is text and nothing else', () => {
  const wild = '<img src=x onerror=alert(1)> & "Paie"'
  const html = pageOf('D01', aDossier({ activities: [anActivity({ name: { fr: wild } })] }))
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Paie&quot;')
  expect(html).not.toContain('<img src=x')
  expect(runs([{ text: 'ici', link: 'javascript:alert(1)' }])).toBe('ici')
  expect(runs([{ text: 'site', link: 'https://a.example' }])).toContain('href="https://a.example/"')
})
