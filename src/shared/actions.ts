import type { TextKey } from './language/translate';

/** A key with what is held down. `mod` is Ctrl, on a Mac also Cmd. `key` as in KeyboardEvent.key, letters in lower case. */
export type KeyCombination = {
  readonly key: string;
  readonly mod?: true;
  readonly shift?: true;
  readonly alt?: true;
};

/**
 * Where an action's keys work. `always`: also behind a dialog. `outsideText`: not while typing (there a key types, and Ctrl+Z
 * is the text's own).
 */
export type ActionScope = 'always' | 'everywhere' | 'outsideText' | 'sortRoom' | 'roomScreen';

export type UserAction = {
  readonly text: TextKey;
  readonly scope: ActionScope;
  readonly keys: readonly KeyCombination[];
};

const always = (text: TextKey, ...keys: readonly KeyCombination[]): UserAction => ({
  text,
  scope: 'always',
  keys,
});
const everywhere = (text: TextKey, ...keys: readonly KeyCombination[]): UserAction => ({
  text,
  scope: 'everywhere',
  keys,
});
const outsideText = (text: TextKey, ...keys: readonly KeyCombination[]): UserAction => ({
  text,
  scope: 'outsideText',
  keys,
});
const sortRoom = (text: TextKey, ...keys: readonly KeyCombination[]): UserAction => ({
  text,
  scope: 'sortRoom',
  keys,
});
const roomScreen = (text: TextKey, ...keys: readonly KeyCombination[]): UserAction => ({
  text,
  scope: 'roomScreen',
  keys,
});

/** Every action that has a key, once: for the keyboard, the menu and the list of keys. */
export const actions = {
  roomPrepare: everywhere('common.rooms.prepare', { mod: true, key: '1' }),
  roomTell: everywhere('common.rooms.tell', { mod: true, key: '2' }),
  roomSort: everywhere('common.rooms.sort', { mod: true, key: '3' }),
  roomInterpret: everywhere('common.rooms.interpret', { mod: true, key: '4' }),
  roomShare: everywhere('common.rooms.share', { mod: true, key: '5' }),
  search: everywhere('common.actions.search', { mod: true, key: 'f' }, { mod: true, key: 'k' }),
  undo: outsideText('common.actions.undo', { mod: true, key: 'z' }),
  redo: outsideText('common.actions.redo', { mod: true, shift: true, key: 'z' }, { mod: true, key: 'y' }),
  mark: everywhere('tell.keys.mark', { mod: true, key: 'm' }),
  storyUp: everywhere('tell.keys.storyUp', { alt: true, key: 'ArrowUp' }),
  storyDown: everywhere('tell.keys.storyDown', { alt: true, key: 'ArrowDown' }),
  blank: outsideText('common.actions.blank', { key: 'b' }),
  blankAnywhere: always('common.actions.blankAnywhere', { mod: true, shift: true, key: 'b' }),
  freeze: outsideText('common.actions.freeze', { key: 'f' }),
  freezeAnywhere: always('common.actions.freezeAnywhere', { mod: true, shift: true, key: 'f' }),
  /** The main process hears this key first, also when the page hangs. */
  switchView: always('common.actions.switchView', { key: 'F9' }),
  help: outsideText('common.actions.help', { key: '?' }, { key: 'F1' }),
  sortFind: sortRoom('sort.keys.find', { key: '/' }),
  sortPutWith: sortRoom('sort.keys.putWith', { key: 'l' }),
  sortRename: sortRoom('sort.keys.rename', { key: 'F2' }),
  sortEarlier: sortRoom('sort.keys.earlier', { alt: true, key: 'ArrowUp' }, { alt: true, key: 'ArrowLeft' }),
  sortLater: sortRoom('sort.keys.later', { alt: true, key: 'ArrowDown' }, { alt: true, key: 'ArrowRight' }),
  screenNext: roomScreen(
    'common.actions.screenNext',
    { key: 'ArrowRight' },
    { key: 'ArrowDown' },
    { key: ' ' },
    { key: 'PageDown' },
  ),
  screenBack: roomScreen(
    'common.actions.screenBack',
    { key: 'ArrowLeft' },
    { key: 'ArrowUp' },
    { key: 'PageUp' },
  ),
  screenFirst: roomScreen('common.actions.screenFirst', { key: 'Home' }),
  screenLast: roomScreen('common.actions.screenLast', { key: 'End' }),
} as const satisfies Readonly<Record<string, UserAction>>;

export type ActionId = keyof typeof actions;

// Proof: the keys of a const object are exactly its own names.
export const actionIds = Object.keys(actions) as readonly ActionId[];

/** The part of a keyboard event that counts. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** The action that a key press asks for, among those of the given scopes; null when none. */
export const actionOf = (press: KeyPress, scopes: readonly ActionScope[]): ActionId | null =>
  actionIds.find(
    (id) => scopes.includes(actions[id].scope) && actions[id].keys.some((keys) => isPressed(keys, press)),
  ) ?? null;

const isPressed = (keys: KeyCombination, press: KeyPress): boolean => {
  const letter = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  // A sign such as "?" needs Shift on one keyboard and not on another; for letters and named keys Shift counts.
  const shiftCounts = press.key.length > 1 || /[a-z]/.test(letter);
  return (
    letter === keys.key &&
    (press.ctrlKey || press.metaKey) === (keys.mod ?? false) &&
    press.altKey === (keys.alt ?? false) &&
    (!shiftCounts || press.shiftKey === (keys.shift ?? false))
  );
};
