/** An instant as JavaScript writes it: their files hold others, which say nothing sure. */
export const isIsoDateTime = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))
