import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Where the bar stands, in pixels of the element that holds the text. */
export type BarPlace = { readonly top: number; readonly left: number; readonly above: boolean };

// Room for the bar above the words, in pixels; with less it comes below them.
const roomAbove = 90;

// Half of the button, in pixels: it does not stick out of the sheet.
const halfBar = 84;

/** The place of the bar near the selected words; null while nothing is selected or a finger or mouse still selects. */
export const useMarkPlace = (
  place: RefObject<HTMLElement | null>,
  wanted: boolean,
  words: string,
): BarPlace | null => {
  const isDown = usePointerDown(place);
  const [at, setAt] = useState<BarPlace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words stand at another place
  useLayoutEffect(() => {
    if (!wanted) setAt(null);
    else if (!isDown) setAt((former) => placeOfSelection(place.current) ?? former);
  }, [place, wanted, words, isDown]);
  return isDown && words !== '' ? null : at;
};

const placeOfSelection = (holder: HTMLElement | null): BarPlace | null => {
  const selection = document.getSelection();
  if (!holder || !selection || selection.isCollapsed || !holder.contains(selection.anchorNode)) return null;
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const box = holder.getBoundingClientRect();
  const seen = holder.closest('[data-scrolls]')?.getBoundingClientRect().top ?? 0;
  const above = words.top - seen > roomAbove;
  return {
    above,
    top: (above ? words.top : words.bottom) - box.top,
    left: Math.max(halfBar, Math.min(words.left + words.width / 2 - box.left, box.width - halfBar)),
  };
};

const usePointerDown = (place: RefObject<HTMLElement | null>): boolean => {
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    const text = place.current?.querySelector('[role="textbox"]');
    const down = () => setDown(true);
    const up = () => setDown(false);
    text?.addEventListener('pointerdown', down);
    window.addEventListener('pointerup', up);
    // Touch: from here on the system's own handles select.
    window.addEventListener('pointercancel', up);
    return () => {
      text?.removeEventListener('pointerdown', down);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
  }, [place]);
  return isDown;
};
