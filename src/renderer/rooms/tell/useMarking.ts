import type { FragmentKind } from '@shared/domain/fragment';
import { type FragmentId, type StoryId, toId } from '@shared/ids';
import { type RefObject, useEffect, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import { rememberKind, useTellPlace } from './tellPlace';
import type { FragmentInFront } from './useFragmentInFront';

export type Marking = {
  /** The words selected by somebody; empty when nothing can be marked now. */
  readonly words: string;
  /** The fragment just made, while its kind can still be chosen at the words. */
  readonly made: FragmentId | null;
  readonly mark: () => void;
  readonly setKind: (kind: FragmentKind) => void;
  readonly select: (words: string) => void;
  readonly dismiss: () => void;
};

type MarkingOptions = {
  readonly storyId: StoryId;
  /** Holds the text and the bar. */
  readonly place: RefObject<HTMLElement | null>;
  readonly text: RefObject<LiveTextHandle | null>;
  readonly front: FragmentInFront;
};

/** Marking: first in the text, where it must be durable, then as a fragment. When that fails the mark goes again. */
export const useMarking = ({ storyId, place, text, front }: MarkingOptions): Marking => {
  const t = useT();
  const add = useCommand('fragments.mark');
  const update = useCommand('fragments.update');
  const [words, setWords] = useState('');
  const [made, setMade] = useState<FragmentId | null>(null);
  const [lock] = useState((): { isBusy: boolean } => ({ isBusy: false }));

  const dismiss = () => {
    setWords('');
    setMade(null);
  };
  const makeFragment = async () => {
    const id = toId<'fragment'>(crypto.randomUUID());
    // Who writes in the same lines in the room is let finish first.
    await text.current?.calm();
    const marked = text.current?.markSelection(id);
    if (!marked) return void showToast({ kind: 'info', text: t('tell.mark.nothingSelected') });
    const kind = useTellPlace.getState().kind;
    const durable = (await text.current?.saved()) ?? false;
    const done = durable && (await add.save({ id, storyId, words: marked.words, kind, attachmentId: null }));
    if (!durable) showToast({ kind: 'error', text: t('tell.mark.notKept') });
    if (!done) return text.current?.removeMark(id);
    setWords('');
    setMade(id);
    front.choose(id);
  };
  const mark = () => {
    if (lock.isBusy) return;
    lock.isBusy = true;
    void makeFragment().finally(() => {
      lock.isBusy = false;
    });
  };
  const setKind = (kind: FragmentKind) => {
    rememberKind(kind);
    if (made !== null) void update.run({ id: made, kind });
    dismiss();
    text.current?.focus();
  };
  const select = (selected: string) => {
    if (front.isShowing() || lock.isBusy) return;
    setWords(selected);
    setMade(null);
  };
  useEffect(() => {
    const holder = place.current;
    const leave = (event: FocusEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || holder?.contains(to)) return;
      setWords('');
      setMade(null);
    };
    holder?.addEventListener('focusout', leave);
    return () => holder?.removeEventListener('focusout', leave);
  }, [place]);
  return { words, made, mark, setKind, select, dismiss };
};
