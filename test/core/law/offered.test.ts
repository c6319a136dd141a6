import { expect, it } from 'vitest'
import { codeLists, type CodeListName } from '@core/codes'
import { isOffered } from '@core/law/offered'
import { lawOf } from '../rules/run-on'

const offered = (list: CodeListName, packs: Parameters<typeof lawOf>[0]) =>
  codeLists[list].filter((code) => isOffered(list, code, lawOf(packs).parameters))

it('offers a French file the six bases of the GDPR and the tools of its chapter V', () => {
  expect(offered('legalBasis', ['FR'])).toEqual([
    'consent',
    'contract',
    'legalObligation',
    'vitalInterests',
    'publicTask',
    'legitimateInterests',
  ])
  expect(offered('transferMechanism', ['FR']).filter((code) => /^(uk|ch)_/.test(code))).toEqual([])
  expect(offered('transferMechanism', ['FR'])).toContain('sccEU')
})

it('offers what British and Swiss law add where they hold', () => {
  expect(offered('legalBasis', ['FR', 'UK'])).toContain('ukRecognisedLI')
  expect(offered('legalBasis', ['FR', 'UK'])).not.toContain('chNoBasisNeeded')
  expect(offered('transferMechanism', ['CH'])).toContain('ch_scc')
})

it('offers everything that still is an answer to a file that chose no law yet', () => {
  expect(offered('transferMechanism', [])).toEqual(
    codeLists.transferMechanism.filter((code) => code !== 'privacyShield'),
  )
})

it('no longer offers the Privacy Shield since its judgment, and did until then', () => {
  const onDay = (day: string) => isOffered('transferMechanism', 'privacyShield', lawOf(['FR'], day).parameters)
  expect([onDay('2020-07-15'), onDay('2020-07-16')]).toEqual([true, false])
})
