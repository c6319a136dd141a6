import { codeLists } from '@core/codes'

/** Where staff and books follow private law: public bodies have models of their own. */
export const ofPrivateLaw = codeLists.sector.filter((sector) => sector !== 'localAuthority' && sector !== 'state')
