// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Drawing, forgetDrawings, useDrawing } from '../../../src/renderer/drawing/useDrawing';
import { LanguageProvider } from '../../../src/renderer/ui/language';

// jsdom has no paper and no fingers: what is drawn is counted in lines.
class Paper {
  getContext = () => ({ fillRect() {}, beginPath() {}, moveTo() {}, lineTo() {}, stroke() {} });
  convertToBlob = async () => ({ arrayBuffer: async () => new ArrayBuffer(1) });
}
Object.assign(globalThis, { OffscreenCanvas: Paper, PointerEvent: MouseEvent });
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null, setPointerCapture() {} });

let drawing: Drawing;

const Sheet = () => {
  drawing = useDrawing('story', { colour: 'ink', width: 'thick' });
  return <canvas ref={drawing.canvas} data-testid="sheet" {...drawing.handlers} />;
};
const open = () =>
  render(
    <LanguageProvider language="nl">
      <Sheet />
    </LanguageProvider>,
  );
const begin = () => fireEvent.pointerDown(screen.getByTestId('sheet'), { button: 0 });
const lift = () => fireEvent.pointerUp(screen.getByTestId('sheet'));

/** Begins to keep it; main answers when the test says so. */
const keep = async () => {
  let answer = (_isKept: boolean): void => {};
  const answered = new Promise<boolean>((done) => {
    answer = done;
  });
  let end = Promise.resolve(false);
  await act(async () => {
    end = drawing.keep(() => answered);
  });
  return (isKept: boolean) =>
    act(async () => {
      answer(isKept);
      await end;
    });
};

beforeEach(() => forgetDrawings(() => true));
afterEach(cleanup);

test('a line that is being drawn is kept with the rest; meanwhile nothing more comes on the sheet', async () => {
  open();
  begin();
  const answer = await keep();
  expect(drawing.strokes).toHaveLength(1);
  expect(drawing.isKeeping).toBe(true);
  lift();
  begin();
  lift();
  expect(drawing.strokes).toHaveLength(1);
  await answer(true);
  expect(drawing.strokes).toHaveLength(0);
  begin();
  lift();
  expect(drawing.strokes).toHaveLength(1);
});

test('not kept, all lines are still there', async () => {
  open();
  begin();
  await (await keep())(false);
  expect(drawing.strokes).toHaveLength(1);
  expect(drawing.isKeeping).toBe(false);
});

test('a drawing that was kept while something covered the sheet is not there again after it', async () => {
  const { unmount } = open();
  begin();
  lift();
  expect(drawing.strokes).toHaveLength(1);
  const answer = await keep();
  unmount();
  await answer(true);
  open();
  expect(drawing.strokes).toHaveLength(0);
});
