import type { Language } from '../kinds'
import type { RefusalReason } from '../refusals'
import { codes as codesEn } from './en/codes'
import { commandLine as commandLineEn } from './en/command-line'
import { documents as documentsEn } from './en/documents'
import { dpiaPages as dpiaPagesEn } from './en/dpia-pages'
import { dpiaRisks as dpiaRisksEn } from './en/dpia-risks'
import { dpiaScreening as dpiaScreeningEn } from './en/dpia-screening'
import { form as formEn } from './en/form'
import { importing as importingEn } from './en/importing'
import { refusals as refusalsEn } from './en/refusals'
import { registers as registersEn } from './en/registers'
import { rows as rowsEn } from './en/rows'
import { rules as rulesEn } from './en/rules'
import { shell as shellEn } from './en/shell'
import { codes as codesFr } from './fr/codes'
import { commandLine as commandLineFr } from './fr/command-line'
import { documents as documentsFr } from './fr/documents'
import { dpiaPages as dpiaPagesFr } from './fr/dpia-pages'
import { dpiaRisks as dpiaRisksFr } from './fr/dpia-risks'
import { dpiaScreening as dpiaScreeningFr } from './fr/dpia-screening'
import { form as formFr } from './fr/form'
import { importing as importingFr } from './fr/importing'
import { refusals as refusalsFr } from './fr/refusals'
import { registers as registersFr } from './fr/registers'
import { rows as rowsFr } from './fr/rows'
import { rules as rulesFr } from './fr/rules'
import { shell as shellFr } from './fr/shell'
import type { DomainTexts, SameShape } from './shape'

/** Every sentence people read. French is written first; the other languages must have its shape, or do not compile. */
export interface Texts extends DomainTexts {
  readonly shell: SameShape<typeof shellFr>
  readonly form: SameShape<typeof formFr>
  readonly documents: SameShape<typeof documentsFr>
  readonly dpiaPages: SameShape<typeof dpiaPagesFr>
  readonly dpiaRisks: SameShape<typeof dpiaRisksFr>
  readonly dpiaScreening: SameShape<typeof dpiaScreeningFr>
  readonly refusals: { readonly [R in RefusalReason]: (about: string, detail: string) => string }
  readonly importing: SameShape<typeof importingFr>
  readonly commandLine: SameShape<typeof commandLineFr>
}

export const texts: Readonly<Record<Language, Texts>> = {
  fr: {
    registers: registersFr,
    rows: rowsFr,
    codes: codesFr,
    rules: rulesFr,
    shell: shellFr,
    form: formFr,
    documents: documentsFr,
    dpiaPages: dpiaPagesFr,
    dpiaRisks: dpiaRisksFr,
    dpiaScreening: dpiaScreeningFr,
    refusals: refusalsFr,
    importing: importingFr,
    commandLine: commandLineFr,
  },
  en: {
    registers: registersEn,
    rows: rowsEn,
    codes: codesEn,
    rules: rulesEn,
    shell: shellEn,
    form: formEn,
    documents: documentsEn,
    dpiaPages: dpiaPagesEn,
    dpiaRisks: dpiaRisksEn,
    dpiaScreening: dpiaScreeningEn,
    refusals: refusalsEn,
    importing: importingEn,
    commandLine: commandLineEn,
  },
}
