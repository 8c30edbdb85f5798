import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DisplayFacts,
  findDisplay,
  follow,
  homeAt,
  isSameSurface,
  keyOf,
} from '../../../src/main/windows/displayFacts';
import { chooseRoomDisplay, placeWindows } from '../../../src/main/windows/placement';

const at = (id: number, name: string, x: number, width = 1920, height = 1080): DisplayFacts => ({
  id,
  name,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
});
const laptop = at(1, 'Laptop', 0, 1440, 900);
const beamer = at(2, 'Beamer', 1440);
const third = at(3, 'Muur', 3360);
const twin = at(4, 'Beamer', 3360);

/** The control window on the laptop and the room screen on the projector, and then these displays. */
const after = (
  displays: readonly DisplayFacts[],
  { room = beamer as DisplayFacts | null, mayCover = false, before = [laptop, beamer] } = {},
) =>
  placeWindows({
    displays,
    control: { home: follow(homeAt(laptop, before), displays), mayCover },
    room: room && follow(homeAt(room, before), displays),
  });

const shownOn = (display: DisplayFacts) => ({ type: 'shown', display });
const hidden = { type: 'hidden' };

test('each stays on its own display while both are there, whatever else comes', () => {
  expect(after([laptop, beamer])).toEqual({ control: shownOn(laptop), room: shownOn(beamer) });
  expect(after([third, laptop, beamer])).toEqual({ control: shownOn(laptop), room: shownOn(beamer) });
});

test('without its display the room screen is hidden, never put on another', () => {
  expect(after([laptop])).toEqual({ control: shownOn(laptop), room: hidden });
  expect(after([laptop, third])).toEqual({ control: shownOn(laptop), room: hidden });
});

test('the control window hides rather than stand where the room sees it', () => {
  expect(after([beamer])).toEqual({ control: hidden, room: shownOn(beamer) });
  expect(after([beamer, third])).toEqual({ control: shownOn(third), room: shownOn(beamer) });
});

test('asked for, it does stand there; but goes to a display of its own as soon as there is one', () => {
  const asked = { mayCover: true };
  expect(after([beamer], asked)).toEqual({ control: shownOn(beamer), room: shownOn(beamer) });
  expect(after([beamer, third], asked).control).toEqual(shownOn(third));
  expect(after([beamer, laptop], asked).control).toEqual(shownOn(laptop));
});

test('one display for both, by choice', () => {
  const alone = { room: laptop, mayCover: true, before: [laptop] };
  expect(after([laptop], alone)).toEqual({ control: shownOn(laptop), room: shownOn(laptop) });
  // A projector that is plugged in later changes nothing by itself.
  expect(after([laptop, beamer], alone)).toEqual({ control: shownOn(laptop), room: shownOn(laptop) });
});

test('displays that become mirrored show the room screen only', () => {
  const mirrored = { ...beamer, bounds: laptop.bounds };
  expect(after([laptop, mirrored])).toEqual({ control: hidden, room: shownOn(mirrored) });
  expect(after([laptop, mirrored, third]).control).toEqual(shownOn(third));
  expect(after([laptop, mirrored], { mayCover: true }).control).toEqual(shownOn(laptop));
});

test('without a room screen the control window may be anywhere', () => {
  expect(after([beamer], { room: null })).toEqual({ control: shownOn(beamer), room: { type: 'closed' } });
});

test('the display of the control window goes after that of the room screen', () => {
  expect(after([])).toEqual({ control: { type: 'nowhere' }, room: hidden });
  expect(after([third])).toEqual({ control: shownOn(third), room: hidden });
});

test('a display that comes back under another number is known by its name and size', () => {
  const again = { ...beamer, id: 9 };
  expect(after([laptop, again]).room).toEqual(shownOn(again));
  const smaller = { ...again, bounds: { ...again.bounds, width: 1280 } };
  expect(after([laptop, smaller]).room).toEqual(hidden);
  // Its number and name are enough: a projector may come back at another size.
  const resized = { ...beamer, bounds: { ...beamer.bounds, width: 1024 } };
  expect(after([laptop, resized]).room).toEqual(shownOn(resized));
  // A number is given anew: the same number with another name is another display.
  expect(after([laptop, { ...third, id: beamer.id }]).room).toEqual(hidden);
});

test('its twin that was there all along is not taken for it', () => {
  const before = [laptop, beamer, twin];
  expect(after([laptop, twin], { before }).room).toEqual(hidden);
  const home = follow(homeAt(beamer, before), [laptop, twin]);
  const again = { ...beamer, id: 9 };
  expect(findDisplay([laptop, twin, again], follow(home, [laptop, twin, again]))).toBe(again);
});

test('a twin that came while it was gone is not taken for it later, nor one of two that come at once', () => {
  const home = homeAt(beamer, [laptop, beamer]);
  const twins = [
    { ...twin, id: 8 },
    { ...twin, id: 9 },
  ];
  const gone = follow(follow(home, [laptop]), [laptop, ...twins]);
  expect(findDisplay([laptop, ...twins], gone)).toBeUndefined();
  expect(findDisplay([laptop, ...twins.slice(0, 1)], gone)).toBeUndefined();
});

test('displays without a name are known by their number only', () => {
  const nameless = { ...beamer, name: '' };
  const home = homeAt(nameless, [laptop, nameless]);
  expect(findDisplay([laptop, nameless], home)).toBe(nameless);
  expect(findDisplay([laptop, { ...nameless, id: 9 }], home)).toBeUndefined();
});

test('where to open: as chosen, as remembered, beside the control window, or over it', () => {
  const choose = (displays: readonly DisplayFacts[], chosen: number | null, remembered = keyOf(third)) =>
    chooseRoomDisplay(displays, { chosen, remembered, control: laptop });
  expect(choose([laptop, beamer, third], 2)).toBe(beamer);
  expect(choose([laptop, beamer, third], 1)).toBe(laptop);
  expect(choose([laptop, beamer], 3)).toBeUndefined();
  expect(choose([laptop, beamer, third], null)).toBe(third);
  expect(choose([laptop, beamer], null)).toBe(beamer);
  expect(choose([laptop], null)).toBe(laptop);
  const mirrored = { ...beamer, bounds: laptop.bounds };
  expect(choose([laptop, mirrored], null)).toBe(laptop);
  expect(choose([mirrored, laptop, third], null, keyOf(at(7, 'Weg', 0)))).toBe(third);
  expect(choose([laptop, beamer], null, keyOf(laptop))).toBe(beamer);
  expect(choose([laptop], null, keyOf(laptop))).toBe(laptop);
  expect(chooseRoomDisplay([], { chosen: null, remembered: null, control: undefined })).toBeUndefined();
  // Twins: which of them was meant cannot be known after new numbers; then it is one that the control window is not on.
  const renumbered = [
    { ...beamer, id: 8 },
    { ...twin, id: 9 },
  ];
  const control = renumbered[0];
  expect(chooseRoomDisplay(renumbered, { chosen: null, remembered: keyOf(beamer), control })?.id).toBe(9);
});

const anyDisplays = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 5 }),
      name: fc.constantFrom('Laptop', 'Beamer', ''),
      column: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  )
  .map((all) => all.map(({ id, name, column }) => at(id, name, column * 1920)));

test('through any changes of displays: nothing private where the room sees it, and no jump of the room screen', () => {
  fc.assert(
    fc.property(fc.array(anyDisplays, { minLength: 1, maxLength: 6 }), (changes) => {
      let [control, room] = [laptop, beamer].map((display) => homeAt(display, [laptop, beamer]));
      for (const displays of changes) {
        if (!control || !room) return;
        [control, room] = [follow(control, displays), follow(room, displays)];
        const placing = placeWindows({ displays, control: { home: control, mayCover: false }, room });
        const shown = placing.room.type === 'shown' ? placing.room.display : undefined;
        if (shown) expect(shown.name).toBe('Beamer');
        if (shown && placing.control.type === 'shown')
          expect(isSameSurface(shown, placing.control.display)).toBe(false);
        if (!shown) expect(placing.control.type).toBe(displays.length === 0 ? 'nowhere' : 'shown');
      }
    }),
  );
});
