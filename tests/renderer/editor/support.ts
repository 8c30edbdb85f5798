import { createHeadlessEditor } from '@lexical/headless';
import type { AppEvent } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import { lexicalJsonToRichText } from '@shared/domain/lexicalJson';
import { linesOf, runsText } from '@shared/domain/richText';
import { type TextId, toId } from '@shared/ids';
import { $getRoot, $isElementNode, $isTextNode, type LexicalEditor, type TextNode } from 'lexical';
import { createTexts, type Texts } from '../../../src/main/texts/createTexts';
import { hear, type LiveTextTransport } from '../../../src/renderer/api/liveText';
import type { OtherCaret } from '../../../src/renderer/editor/otherCaret';
import { createTextEngine, type TextEngine } from '../../../src/renderer/editor/textEngine';
import { textsDb } from '../../main/texts/support/textsDb';

export const storyA: TextId = toId<'text'>('story:a');

/** Main's texts on a real file, and a way to it for each of two windows. */
export function realMain() {
  const file = textsDb();
  const listeners = new Map<Caller, Set<(event: AppEvent) => void>>();
  const problems: unknown[] = [];
  /** Whether the room screen may use the text now. */
  const screenMay = { now: true };
  const texts = createTexts({
    db: file.db,
    send: (window, event) => {
      // As over a wire: later, and by copy.
      const copy = structuredClone(event);
      setTimeout(() => {
        for (const listener of listeners.get(window) ?? []) listener(copy);
      }, 0);
    },
    announce: () => {},
    mayUse: (window) => window === 'control' || screenMay.now,
    onProblem: (error) => problems.push(error),
  });
  /** The line is cut: what a window still says is not heard any more. */
  let isCut = false;
  const remove = (): void => {
    isCut = true;
    texts.flushAll();
    file.remove();
  };
  return {
    file,
    texts,
    problems,
    screenMay,
    remove,
    transport: (window: Caller) => transportTo(texts, window, { listeners, isCut: () => isCut }),
  };
}

const transportTo = (
  texts: Texts,
  window: Caller,
  line: { readonly listeners: Map<Caller, Set<(event: AppEvent) => void>>; readonly isCut: () => boolean },
): LiveTextTransport => {
  const { listeners } = line;
  const wire = async <T>(ask: () => T): Promise<T> => {
    await soon();
    if (line.isCut()) return await new Promise<never>(() => {});
    const answer = structuredClone(ask());
    await soon();
    return answer;
  };
  return {
    open: (textId) => wire(() => texts.open(window, textId)),
    push: (textId, update, writers) =>
      wire(() => texts.push(window, textId, structuredClone(update), writers)),
    sync: (textId, stateVector) => wire(() => texts.sync(window, textId, stateVector)),
    caret: (textId, place) => wire(() => texts.caret(window, { textId, ...structuredClone(place) })),
    mismatch: (textId, found) => wire(() => texts.mismatch(window, { textId, ...found })),
    close: (textId) => wire(() => texts.close(window, textId)),
    listen: (textId, listener) => {
      const heard = (event: AppEvent): void => hear(event, textId, listener);
      const set = listeners.get(window) ?? new Set();
      listeners.set(window, set.add(heard));
      return () => set.delete(heard);
    },
  };
};

export const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

export type Window = {
  readonly engine: TextEngine;
  readonly editor: LexicalEditor;
  readonly states: string[];
  readonly broken: unknown[];
  readonly carets: (OtherCaret | null)[];
};

/** A window with the text open, without a page. */
export async function openWindow(transport: LiveTextTransport, textId: TextId = storyA): Promise<Window> {
  const states: string[] = [];
  const broken: unknown[] = [];
  const carets: (OtherCaret | null)[] = [];
  const engine = createTextEngine({
    textId,
    transport,
    onState: (state) => states.push(state),
    onClosed: (error) => broken.push(error),
    onReady: () => {},
    onBroken: (error) => broken.push(error),
    onOtherCaret: (caret) => carets.push(caret),
    makeEditor: createHeadlessEditor,
  });
  await engine.start();
  return { engine, editor: engine.editor, states, broken, carets };
}

/** Waits until both have said and heard everything. */
export async function settle(...windows: readonly Window[]): Promise<void> {
  for (const { editor, engine } of windows) {
    editor.read(() => {});
    await engine.saved();
  }
  for (let round = 0; round < 6; round += 1) await soon();
}

/** What the editor shows, one line per paragraph or item. */
export const shown = ({ editor }: Window): string =>
  linesOf(lexicalJsonToRichText(editor.getEditorState().toJSON())).map(runsText).join('\n');

/** Types at the end of the n-th line, as a window without a page can. */
export const typeAt = ({ editor }: Window, line: number, words: string): void =>
  editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(line);
      if ($isElementNode(block)) block.selectEnd().insertText(words);
    },
    { discrete: true },
  );

export const textNodes = (): readonly TextNode[] => $getRoot().getAllTextNodes().filter($isTextNode);
