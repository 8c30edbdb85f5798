type Tap = { readonly target: Element; readonly x: number; readonly y: number; readonly at: number };

/** So long the browser gets to make a click of its own, in milliseconds (React Aria waits as long). */
const graceMs = 80;
/** A click that comes later than ours is still of the same tap: so long it is held back, in milliseconds. */
const lateMs = 1000;
/** Who rests a hand this long on the glass, in milliseconds, does not press. A slow press is well under it. */
const restMs = 3000;
/** What scrolled so short ago, in milliseconds, is still moving: a tap stops it and presses nothing. */
const scrollMs = 250;
/** So far a finger may wander in a tap, in CSS px. The browser allows 15; hands tremble. */
const wanderPx = 24;

/**
 * Makes a click of each tap that the browser made none of: while another finger is on the glass, and for up to a second after
 * something was flicked away (Chromium takes that tap as stopping a fling, also where nothing can scroll). Each tap clicks once.
 * A finger that slides away, that scrolls or stops what scrolls, or that rests, taps nothing; the mouse and React Aria's own
 * buttons are left alone.
 */
export const answerEveryTap = (page: Window): void => {
  const down = new Map<number, Tap>();
  const waiting = new Map<number, number>();
  const answered = new Set<number>();
  const scrolled = new WeakMap<EventTarget, number>();

  const answer = (id: number, target: Element, tap: Tap): void => {
    waiting.delete(id);
    answered.add(id);
    page.setTimeout(() => answered.delete(id), lateMs);
    const field = target.closest<HTMLElement>(fields);
    if (field) putCaret(field, tap);
    // One press of a pointer (`detail`): what answers to keys only must not take it for a key.
    else target.dispatchEvent(clickAt(tap));
  };
  const isMoving = (target: Element, now: number): boolean => {
    for (let around: Element | null = target; around !== null; around = around.parentElement)
      if (now - (scrolled.get(around) ?? Number.NEGATIVE_INFINITY) < scrollMs) return true;
    return false;
  };
  const onDown = (event: PointerEvent): void => {
    const { target, clientX: x, clientY: y, timeStamp: at } = event;
    if (event.pointerType === 'mouse' || event.button !== 0 || !(target instanceof Element)) return;
    if (target.closest(answersItself) !== null || isMoving(target, at)) return;
    down.set(event.pointerId, { target, x, y, at });
  };
  const onUp = (event: PointerEvent): void => {
    const tap = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (!tap || event.timeStamp - tap.at > restMs) return;
    if (Math.hypot(event.clientX - tap.x, event.clientY - tap.y) > wanderPx) return;
    const target = sharedBy(tap.target, page.document.elementFromPoint(event.clientX, event.clientY));
    if (target === null) return;
    const timer = page.setTimeout(() => answer(event.pointerId, target, tap), graceMs);
    waiting.set(event.pointerId, timer);
  };
  const onCancel = (event: PointerEvent): void => void down.delete(event.pointerId);
  const onScroll = (event: Event): void => {
    if (event.target) scrolled.set(event.target, event.timeStamp);
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || !(event instanceof PointerEvent)) return;
    page.clearTimeout(waiting.get(event.pointerId));
    waiting.delete(event.pointerId);
    if (!answered.delete(event.pointerId)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('pointerdown', onDown, { capture: true });
  page.addEventListener('pointerup', onUp, { capture: true });
  page.addEventListener('pointercancel', onCancel, { capture: true });
  page.addEventListener('scroll', onScroll, { capture: true, passive: true });
  page.addEventListener('click', onClick, { capture: true });
};

const answersItself = '[data-react-aria-pressable]';
const fields = 'input:not([type]), input[type=text], textarea, [contenteditable="true"]';

/** Where in the words it was tapped, as the browser does with a tap of one finger. */
const putCaret = (field: HTMLElement, { x, y }: Tap): void => {
  const place = field.ownerDocument.caretPositionFromPoint(x, y);
  field.focus({ preventScroll: true });
  if (place === null) return;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    field.setSelectionRange(place.offset, place.offset);
  else field.ownerDocument.getSelection()?.setPosition(place.offsetNode, place.offset);
};

const clickAt = ({ x, y }: Tap): MouseEvent =>
  new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
    clientX: x,
    clientY: y,
  });

/** The innermost thing that both the coming down and the going up are in: there a browser gives the click. */
const sharedBy = (from: Element, to: Element | null): Element | null => {
  let shared: Element | null = from;
  while (shared !== null && !shared.contains(to)) shared = shared.parentElement;
  return shared;
};
