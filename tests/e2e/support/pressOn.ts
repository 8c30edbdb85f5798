import type { Locator } from '@playwright/test';

/** A little longer than the app takes two presses for one double click. */
const calmMs = 450;

let pressed = Number.NEGATIVE_INFINITY;

/** Presses a button that leads on, as a person does who has read what the press before brought. */
export async function pressOn(button: Locator): Promise<void> {
  await button.page().waitForTimeout(Math.max(0, pressed + calmMs - performance.now()));
  await button.click();
  pressed = performance.now();
}
