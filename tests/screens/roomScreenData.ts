import type { Page } from '@playwright/test';
import type { SharedAudience } from '@shared/audience';
import type { RoomActivity } from '@shared/domain/room/activity';
import type { Outcome } from '@shared/domain/room/choice';
import type { AgendaBlock } from '@shared/domain/session';
import type { ParticipantId, SessionId } from '@shared/ids';
import { ask } from '../support/storyOnScreen';

/** A story of the sample. The circle may see it; further it goes only when asked for. */
export async function storyOf(
  control: Page,
  title: string,
  { mayLeave = true }: { readonly mayLeave?: boolean } = {},
): Promise<RoomActivity> {
  const { id } = found((await ask(control, 'stories.list', {})).filter((story) => story.title === title));
  if (!mayLeave) await ask(control, 'consent.setForStory', { storyId: id, use: 'public', granted: false });
  await atAPart(control, 2);
  return { type: 'story', storyId: id };
}

/** The first meeting is held and is at its part of this number, some minutes into it. */
export async function atAPart(control: Page, index: number): Promise<RoomActivity> {
  const { block } = await heldAt(control, index);
  await ask(control, 'meeting.run', { running: false });
  return { type: 'block', blockId: block.id };
}

export async function insightOf(control: Page): Promise<RoomActivity> {
  await atAPart(control, 4);
  const insights = await ask(control, 'insights.list', {});
  const { id } = found(insights.filter(({ statement }) => statement.startsWith('Met z’n tweeën')));
  return { type: 'insight', insightId: id };
}

export async function inRoles(control: Page): Promise<RoomActivity> {
  const { block } = await heldAt(control, 0);
  const people = await ask(control, 'participants.list', {});
  const roles = [
    'speaker',
    'speaker',
    'speaker',
    'asker',
    'listener',
    'listener',
    'listener',
    'writer',
  ] as const;
  for (const [index, role] of roles.entries()) {
    const person = found(people.slice(index));
    await ask(control, 'roles.set', { blockId: block.id, participantId: person.id, role });
  }
  return { type: 'block', blockId: block.id };
}

export async function inGroups(control: Page): Promise<RoomActivity> {
  const { block, sessionId } = await heldAt(control, 2);
  const questions = [
    'Wat maakt een brief van de gemeente zwaar?',
    'Wie helpt jou als het te veel wordt?',
    'Wat zou jij een nieuwe medewerker leren?',
  ];
  for (const { id } of await ask(control, 'groups.list', { blockId: block.id }))
    await ask(control, 'groups.remove', { id });
  const told = ['De dikte van de envelop.', 'De vrouw van de bakker.'];
  const people = await ask(control, 'participants.list', {});
  for (const [index, question] of questions.entries()) {
    const name = `Tafel ${index + 1}`;
    const { id } = await ask(control, 'groups.add', { blockId: block.id, name, question });
    for (const person of people.slice(index * 3, index * 3 + 3)) {
      await ask(control, 'groups.setMember', { blockId: block.id, participantId: person.id, groupId: id });
    }
    const text = told[index];
    if (text === undefined) continue;
    const place = { sessionId, blockId: block.id, groupId: id, madeWith: 'circle' } as const;
    await ask(control, 'slips.add', { ...place, text: 'Dat je niet weet wie je kunt bellen.' });
    const turned = await ask(control, 'slips.add', { ...place, text });
    await ask(control, 'slips.turn', { ids: [turned.id], turned: true });
  }
  return { type: 'block', blockId: block.id };
}

/** The plenary after it: what the groups wrote stands below the question, and a first briefje with it. */
export async function backFromGroups(control: Page): Promise<RoomActivity> {
  const groups = await inGroups(control);
  if (groups.type !== 'block') throw new Error('The groups are in no part.');
  await ask(control, 'blocks.update', { id: groups.blockId, method: 'breakout' });
  const { block, sessionId } = await heldAt(control, 3);
  const prompt = 'Wij concluderen dat…';
  await ask(control, 'blocks.update', { id: block.id, method: 'plenary', title: 'Weer samen', prompt });
  const text = 'Een brief hoort te beginnen met wat er goed gaat.';
  const place = { sessionId, blockId: block.id, groupId: null, madeWith: 'circle' } as const;
  const { id } = await ask(control, 'slips.add', { ...place, text });
  await ask(control, 'slips.turn', { ids: [id], turned: true });
  return { type: 'slips', blockId: block.id };
}

/** A letter is read with plus and min: what reads well and what grates, turned but for one. */
export async function signsOf(control: Page): Promise<RoomActivity> {
  const { block, sessionId } = await heldAt(control, 5);
  await ask(control, 'blocks.update', {
    id: block.id,
    method: 'plusMinus',
    title: 'De brief over de hercontrole',
    prompt: 'Wat doet deze zin met je?',
  });
  const read = [
    ['minus', '“U dient binnen vijf dagen.” Ik voel me betrapt.'],
    ['plus', 'Er staat een naam onder, en een nummer dat opneemt.'],
    ['minus', 'Drie keer “niet” in één zin.'],
    ['plus', 'Mijn naam is goed geschreven.'],
  ] as const;
  for (const [sign, text] of read) {
    const place = { sessionId, blockId: block.id, groupId: null, madeWith: 'circle' } as const;
    const { id } = await ask(control, 'slips.add', { ...place, sign, text });
    if (text !== read[3][1]) await ask(control, 'slips.turn', { ids: [id], turned: true });
  }
  return { type: 'slips', blockId: block.id };
}

/** Eight briefjes, three of which are turned. */
export async function slipsOf(control: Page): Promise<RoomActivity> {
  const { block, sessionId } = await heldAt(control, 1);
  const words = [
    'Dat ik mag zwijgen als ik dat wil.',
    'Koffie eerst.',
    'Dat niemand meeschrijft voordat ik klaar ben met vertellen, ook niet op een telefoon.',
  ];
  for (let index = 0; index < 8; index += 1) {
    const text = words.at(index) ?? 'Nog dicht.';
    const { id } = await ask(control, 'slips.add', {
      sessionId,
      blockId: block.id,
      groupId: null,
      text,
      madeWith: 'circle',
    });
    if (index < words.length) await ask(control, 'slips.turn', { ids: [id], turned: true });
  }
  return { type: 'slips', blockId: block.id };
}

/** A choice; with outcomes it has been decided. */
export async function choiceOf(
  control: Page,
  outcomes: readonly Outcome[],
  madeWith: SharedAudience = 'circle',
): Promise<RoomActivity> {
  const { sessionId } = await heldAt(control, 4);
  const { id } = await ask(control, 'choices.add', {
    sessionId,
    blockId: null,
    question: 'Waar willen we volgende keer mee verder?',
    madeWith,
    options: [
      'De brief die niemand openmaakt',
      'Steeds opnieuw je verhaal doen',
      'Wat een buurvrouw kan doen',
      'Niets: eerst rust',
    ],
  });
  const { options } = found(
    (await ask(control, 'choices.list', { sessionId })).filter((one) => one.id === id),
  );
  for (const [index, outcome] of outcomes.entries()) {
    await ask(control, 'choices.setOutcome', { optionId: found(options.slice(index)).id, outcome });
  }
  if (outcomes.length > 0) await ask(control, 'choices.decide', { id, decided: true });
  return { type: 'choice', choiceId: id };
}

export async function outlookOf(control: Page): Promise<RoomActivity> {
  await ask(control, 'meeting.begin', { sessionId: await firstSession(control) });
  const made = { sessionId: null, madeWith: 'circle' } as const;
  const agree = (kind: 'agreement' | 'promise', text: string, who: string, due: string) =>
    ask(control, 'commitments.add', { ...made, kind, text, who, due });
  await agree('agreement', 'Wat hier gezegd wordt, blijft hier.', 'Iedereen', '');
  await agree('agreement', 'We laten elkaar uitpraten, ook als het lang duurt.', 'Iedereen', 'elke keer');
  const { id } = await agree(
    'promise',
    'Eén vast telefoonnummer op elke brief.',
    'De dienst',
    'voor de zomer',
  );
  await ask(control, 'commitments.update', { id, kept: 'kept' });
  await agree(
    'promise',
    'Merel en Otter mogen twee brieven herschrijven.',
    'Team brieven',
    'volgende bijeenkomst',
  );
  return { type: 'outlook' };
}

/** So many people, one with a very long name and one whose name runs from right to left. */
export async function manyPeople(control: Page, count: number): Promise<void> {
  const names = ['Merel', 'A'.repeat(190), 'שועל האור', 'Bultrug', 'Linde'];
  for (let index = 0; index < count; index += 1) {
    const pseudonym = names.at(index) ?? `Zonnebloem ${index}`;
    const picture = ['merel', 'vos', 'uil', 'bultrug', 'linde', 'haas', 'zonnebloem'][index % 7] ?? '';
    await ask(control, 'participants.add', { pseudonym, picture, role: 'expert', perspective: '', note: '' });
  }
}

export async function personOf(control: Page, name: string): Promise<ParticipantId> {
  const people = await ask(control, 'participants.list', {});
  return found(people.filter(({ pseudonym }) => pseudonym === name)).id;
}

async function heldAt(
  control: Page,
  index: number,
): Promise<{ readonly sessionId: SessionId; readonly block: AgendaBlock }> {
  const sessionId = await firstSession(control);
  await ask(control, 'meeting.begin', { sessionId });
  const view = await ask(control, 'meeting.get', {});
  const block = found(view?.blocks.slice(index) ?? []);
  await ask(control, 'meeting.goTo', { place: block.id });
  return { sessionId, block };
}

const firstSession = async (control: Page): Promise<SessionId> =>
  found(await ask(control, 'sessions.list', {})).id;

function found<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('The sample has no such thing.');
  return first;
}
