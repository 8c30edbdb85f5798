import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
  type NodeKey,
  type PointType,
} from 'lexical';

/** The top-level blocks that the selection touches, and the one before it when the caret stands at the start of its block. */
export const $blocksOfSelection = (): readonly NodeKey[] => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const blocks = new Set<LexicalNode>();
  for (const node of selection.getNodes()) {
    const top = node.getTopLevelElement();
    if (top) blocks.add(top);
  }
  const [first] = blocks;
  const before = first?.getPreviousSibling();
  if (first && before && selection.isCollapsed() && $isAtEdge(selection.anchor, first, 'start'))
    blocks.add(before);
  return [...blocks].map((block) => block.getKey());
};

/** The paragraph, heading, quote or list item in which a node lies. */
export const $blockAround = (node: LexicalNode): LexicalNode | null => {
  let block: LexicalNode | null = node;
  while (block !== null && (!$isElementNode(block) || block.isInline())) block = block.getParent();
  return block;
};

/** Whether a point is the very start or end of a block. */
export const $isAtEdge = (point: PointType, block: LexicalNode, edge: 'start' | 'end'): boolean => {
  if (!$isElementNode(block)) return false;
  const leaf = edge === 'start' ? block.getFirstDescendant() : block.getLastDescendant();
  if (leaf === null) return true;
  if (point.key !== leaf.getKey())
    return point.key === block.getKey() && point.offset === (edge === 'start' ? 0 : block.getChildrenSize());
  return point.offset === (edge === 'start' ? 0 : leaf.getTextContentSize());
};
