/** People in one batch of the writer that is killed. */
export const BATCH = 40
