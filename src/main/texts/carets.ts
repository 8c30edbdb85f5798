import type { AppEvent, InputOf } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import type { TextId } from '@shared/ids';
import type { OpenText } from './textKeeper';

type Send = (window: Caller, textId: TextId, event: AppEvent) => void;
type CaretEvent = Extract<AppEvent, { readonly type: 'caret' }>;

/** Tells the other window where this one's caret stands. Only remembered as long as the text is open. */
export const passCaret = (
  text: OpenText,
  from: Caller,
  { anchor, focus, hand }: InputOf<'texts.caret'>,
  send: Send,
): void => {
  const event: CaretEvent = { type: 'caret', textId: text.id, from, anchor, focus, hand };
  if (focus === null) text.carets.delete(from);
  else text.carets.set(from, event);
  tellOthers(text, event, send);
};

/** A window that has just opened the text sees where the other one is. */
export const showCaretTo = (text: OpenText, window: Caller, send: Send): void => {
  for (const [from, event] of text.carets) if (from !== window) send(window, text.id, event);
};

/** The window has left: its caret goes off the other one. */
export const takeCaretAway = (text: OpenText, from: Caller, send: Send): void => {
  if (!text.carets.delete(from)) return;
  tellOthers(text, { type: 'caret', textId: text.id, from, anchor: null, focus: null, hand: null }, send);
};

const tellOthers = (text: OpenText, event: CaretEvent, send: Send): void => {
  for (const window of text.windows.keys()) if (window !== event.from) send(window, text.id, event);
};
