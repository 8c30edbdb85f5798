import { expect, type Locator, type Page } from '@playwright/test';
import type { ActivityType } from '@shared/domain/room/activity';
import type { Method } from '@shared/domain/session';
import type { AgendaBlockId, ParticipantId, SessionId, StoryId } from '@shared/ids';
import { toRoom } from '../../screens/stage';
import { selectIn } from '../../support/hands';
import type { LaunchedApp } from '../../support/launchApp';
import { ask } from '../../support/storyOnScreen';
import { t } from './dutch';
import { openRoomScreen } from './roomWindow';

/** What the facilitator is told to do carries this word: it may be on the control window only. */
export const secretWord = 'kanariepiet';

export type Programme = readonly {
  readonly method: Method;
  readonly title: string;
  readonly prompt: string;
}[];

/** An empty werkplaats with these people. */
export async function newCircle(control: Page, names: readonly string[]): Promise<readonly ParticipantId[]> {
  const { file } = await ask(control, 'shelf.create', { title: 'Kring' });
  await ask(control, 'shelf.open', { file });
  const people: ParticipantId[] = [];
  for (const pseudonym of names) {
    const person = { pseudonym, picture: '', role: 'expert', perspective: '', note: '' } as const;
    people.push((await ask(control, 'participants.add', person)).id);
  }
  return people;
}

/** A meeting with this programme; no part has a time, so that no number is on any screen. */
export async function newMeeting(
  control: Page,
  title: string,
  programme: Programme,
): Promise<{ readonly id: SessionId; readonly blocks: readonly AgendaBlockId[] }> {
  const { id } = await ask(control, 'sessions.add', { title, date: '', place: '', startsAt: '10:00' });
  const blocks: AgendaBlockId[] = [];
  for (const part of programme) {
    const block = { ...part, sessionId: id, minutes: 0, instruction: `Alleen voor jou: ${secretWord}.` };
    blocks.push((await ask(control, 'blocks.add', block)).id);
  }
  return { id, blocks };
}

/** A story that the circle may see. */
export async function storyForCircle(
  control: Page,
  title: string,
  tellerId: ParticipantId,
): Promise<StoryId> {
  const { id } = await ask(control, 'stories.add', {
    title,
    tellerId,
    sessionId: null,
    prompt: '',
    wordless: false,
  });
  await ask(control, 'consent.setForTeller', { tellerId, use: 'circle', granted: true });
  await ask(control, 'consent.setForStory', { storyId: id, use: 'circle', granted: true });
  return id;
}

/** Presses "Begin de bijeenkomst" and waits for its page. */
export async function beginMeeting(control: Page): Promise<void> {
  await toRoom(control, 'prepare');
  await control.getByRole('button', { name: t('prepare.begin') }).click();
  await control.getByRole('heading', { name: t('lead.programme') }).waitFor();
}

/** One of the large presses of "Wat ziet de zaal?". */
export const showButton = (control: Page, type: ActivityType): Locator =>
  control
    .getByRole('region', { name: t('lead.room.title') })
    .getByRole('button')
    .filter({ has: control.getByText(t(`lead.show.${type}`), { exact: true }) });

/** The first showing: says that only the circle is there, and gives the page of the room screen. */
export async function openForCircle(launched: LaunchedApp, type: ActivityType): Promise<Page> {
  const { control } = launched;
  const company = t('lead.room.company.circle');
  await showButton(control, type).click();
  const dialog = control.getByRole('dialog', { name: t('lead.company.title') });
  await dialog.getByText(company, { exact: true }).click();
  return openRoomScreen(launched, () =>
    dialog.getByRole('button', { name: t('lead.company.confirmOpen', { company }) }).click(),
  );
}

/** One of the large actions on the room screen. */
export const action = (room: Page, name: string): Locator =>
  room.getByRole('group', { name: t('screen.actions') }).getByRole('button', { name });

/** The tile of somebody in the sheet that asks whose hand it is. */
export const tile = (room: Page, name: string): Locator =>
  room.getByRole('dialog').getByRole('button', { name, exact: true });

/** Whose hand it is from now on, in the first strip of the room screen. */
export async function chooseHand(room: Page, name: string): Promise<void> {
  await room
    .getByRole('list', { name: t('screen.hands.label') })
    .getByRole('button')
    .first()
    .click();
  await tile(room, name).click();
  await room.getByRole('button', { name: t('screen.hands.now', { name }) }).waitFor();
}

/** The text that stands in the middle of the room screen. */
export const roomText = (room: Page): Promise<string> => room.locator('main').innerText();

/** Marks words in the shared text, on the room screen. */
export async function markInRoom(room: Page, box: Locator, words: string): Promise<void> {
  await selectIn(box, words);
  await action(room, t('screen.mark')).click();
}

/** What may never be on the room screen: what the facilitator is told. */
export async function expectNoInstruction(room: Page): Promise<void> {
  expect(await room.content()).not.toContain(secretWord);
}
