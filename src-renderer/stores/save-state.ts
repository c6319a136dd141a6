import type { Refusal } from '@core/contract'

/** What the person is told about saving: always true, never hoped for. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly refusal: Refusal }
  | { readonly is: 'unreachable' }
