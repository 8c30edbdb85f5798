import type { DocumentBlock } from './model';

export type BlockType = DocumentBlock['type'];
export type BlockOf<K extends BlockType> = Extract<DocumentBlock, { readonly type: K }>;

/** One entry for every kind of block: leave one out and it does not compile. Every output is such a table. */
export type BlockTable<Context, Out> = {
  readonly [K in BlockType]: (block: BlockOf<K>, context: Context) => Out;
};

/** Runs the entry that was made for this kind of block. */
export const renderBlock = <Context, Out>(
  table: BlockTable<Context, Out>,
  block: DocumentBlock,
  context: Context,
): Out => {
  // Proof: the table's entry under a type takes exactly the blocks of that type, and `block.type` picks it.
  const entry = table[block.type] as (block: DocumentBlock, context: Context) => Out;
  return entry(block, context);
};
