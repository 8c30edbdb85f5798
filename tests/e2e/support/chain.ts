import { expect, type Locator, type Page } from '@playwright/test';
import type { Room } from '../../../src/renderer/api/navigation';
import { textBox } from '../../support/storyOnScreen';
import { chainWords as words } from './chainWords';
import { t } from './dutch';
import type { Hands } from './hands';

/** The steps of the chain that every way of working goes through, each from the screen that the one before left. */
export type Chain = {
  readonly start: () => Promise<void>;
  readonly to: (room: Room) => Promise<void>;
  readonly addPerson: () => Promise<void>;
  readonly addSession: () => Promise<void>;
  readonly tell: () => Promise<void>;
  readonly mark: (part: string, kind: 'hindering' | 'enabling') => Promise<void>;
  readonly allow: (uses: readonly AllowedUse[]) => Promise<void>;
  readonly makePile: (card: Locator) => Promise<void>;
  readonly makeInsight: () => Promise<void>;
  readonly addCounterVoice: () => Promise<void>;
  readonly recommend: () => Promise<void>;
};

type AllowedUse = 'circle' | 'staff' | 'report' | 'presentation';

/** The chain, done by these hands. */
export const createChain = (page: Page, hands: Hands): Chain => ({
  start: () => start(page, hands),
  to: (room) => toRoom(page, hands, room),
  addPerson: () => addPerson(page, hands),
  addSession: () => addSession(page, hands),
  tell: () => tell(page, hands),
  mark: (part, kind) => mark(page, hands, part, kind),
  allow: (uses) => allow(page, hands, uses),
  makePile: (card) => makePile(page, hands, card),
  makeInsight: () => makeInsight(page, hands),
  addCounterVoice: () => addCounterVoice(page, hands),
  recommend: () => recommend(page, hands),
});

async function start(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: t('start.new') }));
  const dialog = page.getByRole('dialog');
  await hands.write(dialog.getByLabel(t('start.newTitle')), words.workshop);
  await hands.press(dialog.getByRole('button', { name: t('start.begin') }));
  await room(page, 'prepare');
}

async function toRoom(page: Page, hands: Hands, name: Room): Promise<void> {
  const rooms = page.getByRole('navigation', { name: t('common.frame.rooms') });
  await hands.press(rooms.getByRole('button', { name: t(`common.rooms.${name}`) }));
  await room(page, name);
}

const room = (page: Page, name: Room): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: t(`common.rooms.${name}`), exact: true })).toBeVisible();

/** The first pseudonym that the app proposes is Merel. */
async function addPerson(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('tab', { name: t('prepare.tabs.circle') }));
  await hands.press(page.getByRole('button', { name: t('prepare.circle.add') }));
  await expect(page.getByRole('textbox', { name: t('prepare.circle.pseudonym') })).toHaveValue('Merel');
}

async function addSession(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('tab', { name: t('prepare.tabs.sessions') }));
  await hands.press(page.getByRole('button', { name: t('prepare.sessions.addFirst') }));
  await hands.write(page.getByRole('textbox', { name: t('prepare.sessions.title') }), words.session);
  await hands.press(page.getByRole('button', { name: t('prepare.programme.add'), exact: true }));
  const round = new RegExp(`^${t('prepare.methods.storyRound.name')}`);
  await hands.press(page.getByRole('dialog').getByRole('button', { name: round }));
  await expect(page.getByRole('textbox', { name: t('prepare.programme.name'), exact: true })).toHaveValue(
    t('prepare.methods.storyRound.title'),
  );
}

async function tell(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Merel', exact: true }));
  await hands.press(page.getByRole('button', { name: t('tell.newStory') }));
  await hands.write(page.getByRole('textbox', { name: t('tell.title') }), words.story);
  await hands.type(textBox(page), words.text);
  await expect(textBox(page)).toHaveText(words.text);
  await expect(page.getByRole('main').getByText(t('common.saved')).first()).toBeVisible();
  // The question of the story round in the programme.
  await expect(page.getByText(t('prepare.methods.storyRound.prompt'))).toBeVisible();
}

async function mark(page: Page, hands: Hands, part: string, kind: 'hindering' | 'enabling'): Promise<void> {
  await hands.select(textBox(page), part);
  await hands.press(page.getByRole('button', { name: t('tell.mark.do') }));
  const bar = page.getByRole('toolbar', { name: t('tell.mark.bar') });
  await hands.press(bar.getByRole('button', { name: t(`common.kinds.${kind}`) }));
  const card = page
    .getByRole('region', { name: t('tell.fragments') })
    .getByRole('listitem')
    .filter({ hasText: part });
  await expect(card).toContainText(t(`common.kinds.${kind}`));
  await expect(card).toContainText(t('common.seals.verbatim'));
}

/** The story may go there, and the teller says so in general too. */
async function allow(page: Page, hands: Hands, uses: readonly AllowedUse[]): Promise<void> {
  const panel = page.getByRole('region', { name: t('tell.consent.title') });
  const general = panel.getByRole('button', { name: t('tell.consent.alsoGeneral') });
  for (const use of uses) {
    const name = t(`common.uses.${use}`);
    await hands.turn(panel, name);
    await expect(panel.getByRole('switch', { name })).toBeChecked();
    await hands.press(general);
    await expect(general).toHaveCount(0);
  }
}

async function makePile(page: Page, hands: Hands, card: Locator): Promise<void> {
  await hands.press(card);
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  const bar = page.getByRole('toolbar', { name: t('sort.bar.label') });
  await hands.press(bar.getByRole('button', { name: t('sort.bar.newPile') }));
  const dialog = page.getByRole('dialog', { name: t('sort.pile.newTitle') });
  await hands.write(dialog.getByLabel(t('sort.pile.name')), words.pile);
  await hands.press(dialog.getByRole('button', { name: t('sort.pile.make') }));
  await expect(dialog).toHaveCount(0);
}

async function makeInsight(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: t('interpret.newInsight'), exact: true }));
  const dialog = page.getByRole('dialog', { name: t('interpret.newTitle') });
  await hands.write(dialog.getByLabel(t('interpret.statement')), words.insight);
  await hands.choose(dialog.getByRole('button', { name: t('interpret.kind') }), kindOption('enabling'));
  await hands.choose(dialog.getByRole('button', { name: t('interpret.fromPile') }), words.pile);
  await hands.press(dialog.getByRole('button', { name: t('common.add') }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: t('interpret.statement') })).toHaveValue(words.insight);
}

const kindOption = (kind: 'enabling' | 'hindering'): RegExp => new RegExp(`^${t(`common.kinds.${kind}`)}`);

async function addCounterVoice(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: t('interpret.addCounter') }));
  const dialog = page.getByRole('dialog', { name: t('interpret.addCounter') });
  await hands.write(dialog.getByLabel(t('interpret.ownWords')), words.counter);
  await hands.press(dialog.getByRole('button', { name: t('interpret.addOwnWords') }));
  await hands.press(dialog.getByRole('button', { name: t('common.close') }));
  const counters = page.getByRole('region', { name: t('interpret.counters') });
  await expect(counters.getByRole('listitem')).toContainText(words.counter);
}

async function recommend(page: Page, hands: Hands): Promise<void> {
  const follows = page.getByRole('region', { name: t('interpret.followUps') });
  const kind = t('interpret.followUpKinds.recommendation');
  await hands.press(follows.getByRole('button', { name: kind }));
  await hands.write(follows.getByRole('textbox', { name: kind }), words.recommendation);
  await hands.write(follows.getByRole('textbox', { name: t('interpret.addressee') }), words.addressee);
  await hands.press(follows.getByRole('button', { name: t('common.add') }));
  await expect(follows.getByRole('listitem')).toContainText(kind);
}
