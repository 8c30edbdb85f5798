import type { HandOfCaret } from '@shared/contract';
import type { Caller } from '@shared/contract/operation';
import type { PileColour } from '@shared/domain/pile';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './OtherCaretFlag.module.css';
import type { OtherCaret } from './otherCaret';
import type { TextEngine } from './textEngine';

/** How a hand is called and coloured on this screen; the teller decides whether the name shows. */
export type NameOfHand = (
  hand: HandOfCaret,
  from: Caller,
) => { readonly name: string; readonly colour: PileColour };

type OtherCaretFlagProps = {
  readonly engine: TextEngine;
  readonly caret: OtherCaret;
  readonly nameOfHand: NameOfHand;
  /** The box in which the caret is placed; holds the text. */
  readonly page: RefObject<HTMLElement | null>;
};

type Spot = {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** The name stands to the left of the bar, because there is no room to its right. */
  readonly flip: boolean;
};

/** The caret of the other window: a still bar in the colour of the hand, and the name above it. */
export const OtherCaretFlag = ({ engine, caret, nameOfHand, page }: OtherCaretFlagProps) => {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const box = page.current;
    if (box === null) return undefined;
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      // Drawn in the frame that draws the words, not in one of its own after it: that doubled what a key costs.
      frame = requestAnimationFrame(() => flushSync(() => setSpot(placeOf(engine, caret, box))));
    };
    look();
    const stopListening = engine.editor.registerUpdateListener(look);
    const size = new ResizeObserver(look);
    size.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      stopListening();
      size.disconnect();
    };
  }, [engine, caret, page]);
  if (spot === null) return null;
  const { name, colour } = nameOfHand(caret.hand, caret.from);
  const { left, top, height, flip } = spot;
  return (
    <div
      className={styles['caret']}
      data-pile={colour}
      data-flip={flip}
      data-testid="other-caret"
      aria-hidden="true"
      style={{ left, top, height }}
    >
      {name !== '' && (
        <span dir="auto" className={styles['name']}>
          {name}
        </span>
      )}
    </div>
  );
};

const placeOf = (engine: TextEngine, caret: OtherCaret, box: HTMLElement): Spot | null => {
  const at = engine.spotOf(caret);
  const element = at && engine.editor.getElementByKey(at.key);
  if (!at || !element) return null;
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const range = document.createRange();
  if (words) range.setStart(words, Math.min(at.offset, words.textContent?.length ?? 0));
  else range.selectNodeContents(element);
  range.collapse(true);
  const line = [...range.getClientRects()].at(-1) ?? element.getBoundingClientRect();
  const page = box.getBoundingClientRect();
  const left = line.left - page.left;
  return { left, top: line.top - page.top, height: line.height, flip: left > page.width / 2 };
};
