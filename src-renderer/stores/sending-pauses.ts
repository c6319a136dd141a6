/** Typing pause after which edits leave for the machine; with its own pause before saving, well under the promised 2 s. */
export const sendAfterMs = 250
/** Whoever types without a pause is not kept waiting for one. */
export const sendAtLatestMs = 1000
/** Pause before edits that found nobody, or met a fault of the machine, leave again. */
export const sendAgainMs = 2000
/** Meetings with another window's edits before a pause is due: two windows typing at once each win now and then. */
export const mostMeetings = 5
