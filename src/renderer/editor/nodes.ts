import { ListItemNode, ListNode } from '@lexical/list';
import { MarkNode } from '@lexical/mark';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';

/** Everything a live text can hold besides paragraphs and text. Main refuses any other (texts/textUpdate). */
export const editorNodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, MarkNode] as const;
