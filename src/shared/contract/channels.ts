/** The names of the two lines between a window and the main process. */
export const channels = { call: 'werkplaats:call', event: 'werkplaats:event' } as const;
