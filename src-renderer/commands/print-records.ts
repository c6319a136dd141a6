import { ref, type Ref } from 'vue'
import type { RegisterName } from '@core/registers'
import { goTo } from '../routes'
import { useLayout } from '../stores/layout'

/** Goes to the page of documents with these records; `document` is the code of the one wanted, '' lets the page choose. */
export function printRecords(register: RegisterName, ids: ReadonlySet<string>, document = ''): void {
  useLayout().toPrint = { register, ids: new Set(ids), document }
  goTo({ page: 'printing' })
}

/** Whether some document prints records of this register. The documents are many words: they come when they are asked about. */
export function usePrintable(register: RegisterName): Ref<boolean> {
  const printable = ref(false)
  void import('@templates/documents/registry').then(
    ({ documentsAbout }) => (printable.value = documentsAbout(register).length > 0),
  )
  return printable
}
