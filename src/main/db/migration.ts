/** One step of the schema. Frozen once shipped: a test keeps a hash of `sql`. */
export type Migration = {
  /** Becomes the file's `user_version`. Higher than the one before. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
};
