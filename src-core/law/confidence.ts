/**
 * How sure we are of a value of the law. `V`: read in an official page · `v`: read in a secondary source · `M`: known
 * well, to be read again · `m`: to be confirmed before anyone relies on it, and shown as such wherever it appears.
 */
export const confidences = ['V', 'v', 'M', 'm'] as const
export type Confidence = (typeof confidences)[number]

/** A value someone should confirm in its source first. */
export const isToConfirm = (confidence: Confidence): boolean => confidence === 'm'
