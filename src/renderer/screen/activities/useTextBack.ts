import type { ParticipantId } from '@shared/ids';
import type { TextKey } from '@shared/language/translate';
import { type RefObject, useEffect, useState } from 'react';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import { useUndo } from '../useUndo';
import { type BesideText, nextBack, withoutLast, wrote } from './backOrder';

export type TextBackOptions = {
  readonly text: RefObject<LiveTextHandle | null>;
  /** Holds the text. */
  readonly place: RefObject<HTMLElement | null>;
  readonly hand: ParticipantId | null;
};

const none: readonly BesideText[] = [];

type Label = { readonly key: TextKey } | null;

/** "Terug" beside a live text: words are taken back in the text, a mark, a drawing or a sound by main. The newest goes first. */
export const useTextBack = ({ text, place, hand }: TextBackOptions) => {
  const t = useT();
  const screen = useUndo({ hand });
  const [done, setDone] = useState<ReadonlyMap<ParticipantId | null, readonly BesideText[]>>(new Map());
  const [, setLabel] = useState<Label>(null);
  const mine = done.get(hand) ?? none;
  useEffect(() => {
    const box = place.current;
    const typed = (): void =>
      setDone((all) => {
        const former = all.get(hand) ?? [];
        const next = wrote(former);
        return next === former ? all : new Map(all).set(hand, next);
      });
    box?.addEventListener('beforeinput', typed);
    return () => box?.removeEventListener('beforeinput', typed);
  }, [place, hand]);

  const textLabel = textOf(text)?.undoLabel() ?? null;
  const next = nextBack(mine, { text: kindOf(textLabel), screen: screen.label !== null });
  const undo = async (): Promise<void> => {
    if (next.way === 'nothing') return void showToast({ kind: 'info', text: t('screen.nothingBack') });
    if (next.way === 'text') return void textOf(text)?.undo();
    await screen.undo((end) => {
      // Asked first what is possible, somebody may have written on meanwhile.
      setDone((all) => {
        const now = all.get(hand) ?? none;
        return new Map(all).set(hand, now === mine ? next.left : withoutLast(now));
      });
      if (!next.alsoText) return;
      if (end === 'left') textOf(text)?.leaveMark();
      else if (kindOf(textOf(text)?.undoLabel() ?? null) === 'mark') textOf(text)?.undo();
    });
  };
  return {
    label:
      next.way === 'screen' ? (screen.label ?? '') : next.way === 'text' && textLabel ? t(textLabel.key) : '',
    /** The text tells what it would take back: the button has to say it. */
    tell: setLabel,
    /** A mark, or a drawing or sound (`picture`), was just made: it is the last step now. */
    didOnScreen: (step: 'mark' | 'picture', by: ParticipantId | null = hand): void =>
      setDone((all) => new Map(all).set(by, [...(all.get(by) ?? []), step])),
    undo: () => void undo(),
  };
};

const markKey: TextKey = 'tell.editor.step.mark';

const kindOf = (label: Label): 'mark' | 'words' | null => {
  if (label === null) return null;
  return label.key === markKey ? 'mark' : 'words';
};

/** The text as it is now; null while it is not there. */
const textOf = (text: RefObject<LiveTextHandle | null>): LiveTextHandle | null => text.current;
