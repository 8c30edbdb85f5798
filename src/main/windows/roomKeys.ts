import type { Input, WebContents } from 'electron';

/** The part of a key press that counts here. */
type Press = Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt' | 'shift' | 'isAutoRepeat'>;

/** F9 goes from one window to the other. Heard before the page hears it: it works when the page hangs. */
export const switchByKey = (contents: WebContents, onSwitch: () => void): void => {
  contents.on('before-input-event', (event, press) => {
    if (!isSwitchKey(press)) return;
    event.preventDefault();
    if (press.type === 'keyDown' && !press.isAutoRepeat) onSwitch();
  });
};

export const isSwitchKey = ({ key, control, meta, alt }: Press): boolean =>
  key === 'F9' && !control && !meta && !alt;

/** What the facilitator can turn on and off from the room window too. */
export type CoverKey = 'blank' | 'freeze';

/** Black and still, when the keyboard works in the room window: only with three keys at once, since others type there. */
export const coverByKeys = (contents: WebContents, onCover: (what: CoverKey) => void): void => {
  contents.on('before-input-event', (event, press) => {
    const what = coverOf(press);
    if (what === null) return;
    event.preventDefault();
    if (press.type === 'keyDown' && !press.isAutoRepeat) onCover(what);
  });
};

export const coverOf = ({ key, control, meta, alt, shift }: Press): CoverKey | null => {
  if (!shift || alt || !(control || meta)) return null;
  const letter = key.toLowerCase();
  if (letter === 'b') return 'blank';
  return letter === 'f' ? 'freeze' : null;
};

/** Participants sit at the room screen: no key of the browser closes it, leaves it or loads it anew. Alt+F4 still closes it. */
export const lockRoomKeys = (contents: WebContents): void => {
  contents.on('before-input-event', (event, press) => {
    if (isLocked(press)) event.preventDefault();
  });
};

const lockedAlone = new Set(['F5', 'F11', 'F12', 'BrowserBack', 'BrowserForward', 'BrowserRefresh']);
const lockedWithAlt = new Set(['ArrowLeft', 'ArrowRight', 'Home']);
const lockedWithMod = new Set(['w', 'r', 'q', 'n', 't', 'p']);
/** On a Mac these put a window away; elsewhere Ctrl with them belongs to the page. */
const lockedWithMeta = new Set(['m', 'h']);

export const isLocked = ({ key, control, meta, alt }: Press): boolean => {
  if (lockedAlone.has(key)) return true;
  const letter = key.toLowerCase();
  if ((control || meta) && lockedWithMod.has(letter)) return true;
  return (meta && lockedWithMeta.has(letter)) || (alt && lockedWithAlt.has(key));
};
