type Tap = { readonly target: Element; readonly x: number; readonly y: number };

/** So long the browser gets to make a click of its own, in milliseconds (React Aria waits as long). */
const graceMs = 80;
/** A click that comes later than ours is still of the same tap: so long it is held back, in milliseconds. */
const lateMs = 1000;
/** So far a finger may wander in a tap, in CSS px. The browser allows 15; hands tremble. */
const wanderPx = 24;

/**
 * Makes a click of each tap that the browser made none of: while another finger is on the glass, and for up to a second after
 * something was flicked away (Chromium takes that tap as stopping a fling, also where nothing can scroll). Each tap clicks once.
 * A finger that slides away, or that starts scrolling, taps nothing; the mouse and React Aria's own buttons are left alone.
 */
export const answerEveryTap = (page: Window): void => {
  const down = new Map<number, Tap>();
  const waiting = new Map<number, number>();
  const answered = new Set<number>();

  const answer = (id: number, target: Element, { x, y }: Tap): void => {
    waiting.delete(id);
    answered.add(id);
    page.setTimeout(() => answered.delete(id), lateMs);
    const field = target.closest<HTMLElement>(fields);
    if (field) field.focus();
    // One press of a pointer (`detail`): what answers to keys only must not take it for a key.
    else target.dispatchEvent(clickAt({ x, y }));
  };
  const onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' || !(event.target instanceof Element)) return;
    if (event.target.closest(answersItself) !== null) return;
    down.set(event.pointerId, { target: event.target, x: event.clientX, y: event.clientY });
  };
  const onUp = (event: PointerEvent): void => {
    const tap = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (!tap || Math.hypot(event.clientX - tap.x, event.clientY - tap.y) > wanderPx) return;
    const target = sharedBy(tap.target, page.document.elementFromPoint(event.clientX, event.clientY));
    if (target === null) return;
    const timer = page.setTimeout(() => answer(event.pointerId, target, tap), graceMs);
    waiting.set(event.pointerId, timer);
  };
  const onCancel = (event: PointerEvent): void => void down.delete(event.pointerId);
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
  page.addEventListener('click', onClick, { capture: true });
};

const answersItself = '[data-react-aria-pressable]';
const fields = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable="true"]';

const clickAt = ({ x, y }: Omit<Tap, 'target'>): MouseEvent =>
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
