import type { AdequacyDecision } from '@core/law/parameters'
import type { Sourced } from '../pack'

const checkedOn = '2026-09-28'
const official = {
  source: { fr: 'Commission européenne, RGPD, art. 45', en: 'European Commission, GDPR 45' },
  status: 'inForce',
  confidence: 'M',
  checkedOn,
} as const

/** Adequacy decisions of the Commission, by the day they were adopted. Ended ones stay, to recognise what relied on them. */
export const adequacy: readonly (AdequacyDecision & Sourced)[] = [
  { ...official, country: 'AD', decision: '2010/625/EU', from: '2010-10-19' },
  { ...official, country: 'AR', decision: '2003/490/EC', from: '2003-06-30' },
  {
    ...official,
    country: 'BR',
    decision: '(EU) 2026/179',
    from: '2026-01-26',
    confidence: 'v',
    checkedOn: '2026-11-27',
    remark: {
      fr: 'Secteurs privé et public ; réexamen après quatre ans.',
      en: 'Private and public sectors; review after four years.',
    },
  },
  { ...official, country: 'CA', decision: '2002/2/EC', from: '2001-12-20', scope: 'commercial' },
  { ...official, country: 'CH', decision: '2000/518/EC', from: '2000-07-26' },
  { ...official, country: 'FO', decision: '2010/146/EU', from: '2010-03-05' },
  { ...official, country: 'GG', decision: '2003/821/EC', from: '2003-11-21' },
  { ...official, country: 'IM', decision: '2004/411/EC', from: '2004-04-28' },
  { ...official, country: 'JE', decision: '2008/393/EC', from: '2008-05-08' },
  {
    ...official,
    country: 'GB',
    decision: '(EU) 2021/1772',
    from: '2021-06-28',
    until: '2031-12-27',
    confidence: 'v',
    remark: { fr: 'Renouvelée le 19 décembre 2025.', en: 'Renewed on 19 December 2025.' },
  },
  {
    ...official,
    country: 'IL',
    decision: '2011/61/EU',
    from: '2011-01-31',
    scope: 'partial',
    remark: {
      fr: 'Traitements automatisés ; hors territoires administrés depuis juin 1967.',
      en: 'Automated processing; not the territories administered since June 1967.',
    },
  },
  {
    ...official,
    country: 'JP',
    decision: '(EU) 2019/419',
    from: '2019-01-23',
    scope: 'partial',
    remark: { fr: 'Organismes soumis à l’APPI.', en: 'Bodies under the APPI.' },
  },
  {
    ...official,
    country: 'KR',
    decision: '(EU) 2022/254',
    from: '2021-12-17',
    scope: 'partial',
    remark: {
      fr: 'Hors missions des organismes religieux, partis politiques et données de crédit relevant de la FSC.',
      en: 'Not missions of religious bodies, political parties, credit data under the FSC.',
    },
  },
  { ...official, country: 'NZ', decision: '2013/65/EU', from: '2012-12-19' },
  { ...official, country: 'UY', decision: '2012/484/EU', from: '2012-08-21' },
  {
    ...official,
    country: 'US',
    decision: '(EU) 2016/1250',
    from: '2016-07-12',
    until: '2020-07-15',
    confidence: 'V',
    scope: 'dpfListed',
    source: { fr: 'CJUE, C-311/18 du 16 juillet 2020', en: 'CJEU C-311/18 of 16 July 2020' },
    remark: { fr: 'Privacy Shield, invalidé.', en: 'Privacy Shield, invalidated.' },
  },
  {
    ...official,
    country: 'US',
    decision: '(EU) 2023/1795',
    from: '2023-07-10',
    scope: 'dpfListed',
    confidence: 'v',
    checkedOn: '2026-11-27',
    remark: {
      fr: 'Data Privacy Framework. Confirmé par T-553/23 du 3 septembre 2025 ; pourvoi C-703/25 P du 31 octobre 2025 pendant à la dernière lecture.',
      en: 'Data Privacy Framework. Upheld by T-553/23 of 3 September 2025; appeal C-703/25 P of 31 October 2025 pending when last seen.',
    },
  },
  {
    ...official,
    country: 'EPO',
    decision: '(EU) 2025/1382',
    from: '2025-07-15',
    confidence: 'v',
    checkedOn: '2026-11-27',
    remark: {
      fr: 'Organisation européenne des brevets, première organisation internationale.',
      en: 'European Patent Organisation, the first international organisation.',
    },
  },
]
