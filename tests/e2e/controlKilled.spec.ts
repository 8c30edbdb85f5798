import { expect, type Page, test } from '@playwright/test';
import { watchSaved } from '../chaos/killRounds';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { kept, textBox } from '../support/storyOnScreen';
import { inMain, killProcess, processOf, windowOf } from './support/displayHands';
import { t } from './support/dutch';
import { together } from './support/writtenTogether';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
});

test.afterEach(async () => {
  await launched.close();
});

/** Types numbered words in bursts, with rests in which the screen says "saved", until the window disappears. */
const typeUntilGone = async (page: Page): Promise<void> => {
  try {
    for (let token = 1; ; token += 1) {
      await page.keyboard.type(`b${token} `);
      if (token % 3 === 0) await page.waitForTimeout(350);
    }
  } catch {
    // The window is gone, perhaps in the middle of a key: that is what is tried here.
  }
};

/** Presses what carries this name in the window that came back; the driver cannot use its page any more. */
const pressInControl = (name: string): Promise<boolean> =>
  inMain(() =>
    launched.app.evaluate(({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes('/control/'),
      );
      return window?.webContents.executeJavaScript(`(() => {
          const named = [...document.querySelectorAll('button, a')].find(
            (each) => each.textContent.includes(${JSON.stringify(wanted)}),
          );
          named?.click();
          return named !== undefined;
        })()`);
    }, name),
  );

test('the control window is killed while both type: the room goes on, and every acknowledged word is there', async () => {
  const { app, control } = launched;
  const room = await together(launched, 'Begin. ');
  const saved = await watchSaved(control, 'b');
  await textBox(room).click();
  await room.keyboard.press('Control+Home');
  await textBox(control).click();
  await control.keyboard.press('Control+End');
  const before = await processOf(app, 'control');
  let typed = '';
  let isOver = false;
  const typeInRoom = async (): Promise<void> => {
    for (let token = 1; !isOver; token += 1) {
      await room.keyboard.type(`z${token} `, { delay: 15 });
      typed += `z${token} `;
    }
  };
  const killOnceSaved = async (): Promise<void> => {
    await expect.poll(saved, { intervals: [10] }).toBeGreaterThan(5);
    killProcess(before);
    await room.waitForTimeout(500);
    isOver = true;
  };
  // Nobody waits for this one: a key in a window that is gone may never be answered.
  void typeUntilGone(control);
  await Promise.all([typeInRoom(), killOnceSaved()]);
  await kept(room);
  const words = `${await textBox(room).innerText()} `;
  expect(words).toContain(typed.trim());
  for (let token = 1; token <= saved(); token += 1) expect(words).toContain(`b${token} `);

  // It comes back by itself, with all of it, and hears what is written from then on.
  await expect.poll(() => processOf(app, 'control')).not.toBe(before);
  await expect.poll(() => pressInControl(t('common.rooms.tell'))).toBe(true);
  const inControl = async (): Promise<string> => (await windowOf(app, 'control'))?.text ?? '';
  await expect.poll(inControl).toContain(words.trim());
  await room.keyboard.type('Samen verder. ');
  await expect.poll(inControl).toContain('Samen verder. ');
});
