/** Origin of changes that came from elsewhere: they are not sent back, and undo leaves them alone. */
export const remoteOrigin: unique symbol = Symbol('remote');
