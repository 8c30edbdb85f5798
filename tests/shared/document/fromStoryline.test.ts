import { describe, expect, test } from 'vitest';
import { type SharedAudience, visibleTo } from '../../../src/shared/audience';
import { hasSomethingToShare, storylineToDocument } from '../../../src/shared/document/fromStoryline';
import type { DocumentBlock } from '../../../src/shared/document/model';
import { consentFor } from '../../../src/shared/domain/consent';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { toId } from '../../../src/shared/ids';
import { createTranslate } from '../../../src/shared/language/translate';
import {
  aFragment,
  anInsight,
  aParticipant,
  aStory,
  aStorylineItem,
  aVoice,
  emptyWorkshop,
  everyUse,
  smallWorkshop,
} from '../../support/exportFixture';

const build = (
  data: WorkshopData,
  {
    audience = 'staff' as SharedAudience,
    outlet = 'report' as 'report' | 'presentation',
    language = 'nl' as 'nl' | 'en',
  } = {},
) =>
  storylineToDocument(visibleTo(data, { audience, outlet }), {
    audience,
    outlet,
    language,
    t: createTranslate(language),
  });

const keysOf = (data: WorkshopData, options = {}) => build(data, options).sections.map(({ key }) => key);
const blocksOf = (data: WorkshopData, key: string, options = {}): readonly DocumentBlock[] =>
  build(data, options).sections.find((section) => section.key === key)?.blocks ?? [];
const changed = (...items: WorkshopData['storyline']): WorkshopData => ({
  ...smallWorkshop(),
  storyline: items,
});

describe('the arc', () => {
  test('every station in order, an insight each under its own heading', () => {
    const document = build(smallWorkshop());
    expect(document.sections.map(({ key, kicker, title }) => [key, kicker, title])).toEqual([
      ['title', '', 'Samen in Zuid'],
      ['why', '', 'Waarom deze werkplaats'],
      ['questions', '', 'Wat we vroegen'],
      ['approach', '', 'Hoe we werkten'],
      ['insights', '', 'Wat we samen zagen'],
      ['insight:i1', 'Inzicht 1 · wat helpt', 'Samen open je wat je alleen dicht laat'],
      ['insight:i2', 'Inzicht 2 · wat nodig is', 'Een blik kan meer doen dan een brief'],
      ['conclusions', '', 'Wat we concluderen'],
      ['recommendations', '', 'Wat wij aanraden'],
      ['discussion', '', 'Praat mee'],
      ['next', '', 'En nu verder'],
    ]);
  });

  test('an insight: explanation, voices with their seal, strength, and always for whom it does not hold', () => {
    expect(blocksOf(smallWorkshop(), 'insight:i1')).toEqual([
      {
        type: 'paragraph',
        runs: [{ text: 'Het gaat niet om ' }, { text: 'lezen', bold: true }, { text: '.' }],
      },
      { type: 'list', ordered: true, items: [[{ text: 'eerst koffie' }], [{ text: 'dan de brief' }]] },
      {
        type: 'quote',
        text: 'Sinds die dag maken we ze samen open. Op woensdag, met koffie.',
        attribution: 'Merel',
        seal: 'verbatim',
        counter: false,
        colour: 'blue',
      },
      {
        type: 'quote',
        text: "'s Avonds leg ik ze in de la.",
        attribution: 'Merel',
        seal: 'shortened',
        counter: false,
        colour: 'sand',
      },
      { type: 'strength', text: 'Hoe sterk: Bijna iedereen herkent dit.' },
      { type: 'subheading', text: 'Voor wie klopt dit niet?' },
      {
        type: 'quote',
        text: 'Ik wil een brief die ik snap.',
        attribution: 'een verteller',
        seal: 'verbatim',
        counter: true,
        colour: 'sand',
      },
      {
        type: 'quote',
        text: 'Mijn post is van mij.',
        attribution: '',
        seal: null,
        counter: true,
        colour: 'sand',
      },
    ]);
  });

  test('the report holds more: explanation, background, meetings, drawings', () => {
    const report = JSON.stringify(build(smallWorkshop()));
    const slides = JSON.stringify(build(smallWorkshop(), { outlet: 'presentation' }));
    for (const words of [
      'eerst koffie',
      'De dienst wil weten waarom.',
      '12 maart 2026: De brievenbus',
      'Een stapel enveloppen',
    ]) {
      expect(report).toContain(words);
      expect(slides).not.toContain(words);
    }
  });

  test('says who spoke in words, never how many', () => {
    const [first] = blocksOf(smallWorkshop(), 'approach');
    expect(first).toEqual({
      type: 'paragraph',
      runs: [
        {
          text: 'We kwamen één keer bij elkaar. Aan het woord zijn mensen die het zelf meemaken en medewerkers.',
        },
      ],
    });
  });

  test('in English everything of the app is English', () => {
    const document = build(smallWorkshop(), { language: 'en' });
    expect(document.language).toBe('en');
    expect(document.sections.map(({ title }) => title)).toContain('What we recommend');
    expect(JSON.stringify(document)).toContain('For whom does this not hold?');
  });
});

describe('changes by hand', () => {
  test('hidden, retitled, moved, with a text and notes of its own', () => {
    const data = changed(
      aStorylineItem('why', { hidden: true }),
      aStorylineItem('title', { position: 1 }),
      aStorylineItem('next', { title: 'Straks', position: 0 }),
      aStorylineItem('conclusions', { text: 'Eerst dit.\n\n- een\n- twee\nTot slot.', notes: 'Rustig aan.' }),
    );
    expect(keysOf(data)[0]).toBe('next');
    expect(keysOf(data)).not.toContain('why');
    const document = build(data);
    expect(document.sections[0]?.title).toBe('Straks');
    expect(document.sections.find(({ key }) => key === 'conclusions')?.notes).toBe('Rustig aan.');
    expect(blocksOf(data, 'conclusions')).toEqual([
      { type: 'paragraph', runs: [{ text: 'Eerst dit.' }] },
      { type: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { type: 'paragraph', runs: [{ text: 'Tot slot.' }] },
    ]);
  });

  test('the text at an insight stands in place of its explanation; the voices stay', () => {
    const blocks = blocksOf(
      changed(aStorylineItem('insight:i1', { text: 'In onze woorden.' })),
      'insight:i1',
    );
    expect(blocks[0]).toEqual({ type: 'paragraph', runs: [{ text: 'In onze woorden.' }] });
    expect(JSON.stringify(blocks)).not.toContain('eerst koffie');
    expect(blocks.filter(({ type }) => type === 'quote')).toHaveLength(4);
  });

  test('a hidden insight does not count in the numbers', () => {
    const document = build(changed(aStorylineItem('insight:i1', { hidden: true })));
    expect(document.sections.find(({ key }) => key === 'insight:i2')?.kicker).toBe(
      'Inzicht 1 · wat nodig is',
    );
  });

  test('title and subtitle of the whole', () => {
    const document = build(changed(aStorylineItem('title', { title: 'Post!', text: 'Voor de raad' })));
    expect([document.title, document.subtitle]).toEqual(['Post!', 'Voor de raad']);
  });
});

describe('what may not travel', () => {
  const withheld = (): WorkshopData => {
    const merel = aParticipant('Merel');
    const vos = aParticipant('Vos', { consent: consentFor(['circle', 'report']) });
    const open = aStory('open', 'Merel');
    const kept = aStory('kept', 'Vos', { consent: consentFor(everyUse) });
    const yes = aFragment('yes', open, 'Dit mag.');
    const no = aFragment('no', kept, 'Dit blijft hier.');
    const voices = [
      aVoice('v1', { fragmentId: yes.id }),
      aVoice('v2', { side: 'counter', fragmentId: no.id }),
    ];
    return {
      ...emptyWorkshop(),
      participants: [merel, vos],
      stories: [open, kept],
      fragments: [yes, no],
      insights: [anInsight('i', 'Zo is het', { voices })],
    };
  };

  test('a counter-voice that stays behind is named as there, calmly', () => {
    const blocks = blocksOf(withheld(), 'insight:i');
    expect(blocks.at(-1)).toEqual({
      type: 'remark',
      text: 'Er is ook een tegenstem. Die blijft in de kring.',
    });
    expect(JSON.stringify(blocks)).not.toContain('Dit blijft hier.');
  });

  test('only the frame left is nothing to share', () => {
    const data = { ...smallWorkshop(), insights: [], followUps: [], stories: [] };
    expect(hasSomethingToShare(build(data))).toBe(false);
    expect(hasSomethingToShare(build(smallWorkshop()))).toBe(true);
    expect(build(emptyWorkshop()).sections.map(({ key }) => key)).toEqual(['title']);
  });

  test('without a title there is still one', () => {
    expect(build(emptyWorkshop('')).title).toBe('Werkplaats zonder titel');
  });

  test('empty statements, empty quotes and blank follow-ups leave no empty place', () => {
    const story = aStory('s', 'Merel');
    const blank = aFragment('blank', story, '  ');
    const data: WorkshopData = {
      ...emptyWorkshop(),
      participants: [aParticipant('Merel')],
      stories: [story],
      fragments: [blank],
      insights: [
        anInsight('leeg', ' '),
        anInsight('stil', 'Stil', { voices: [aVoice('v', { fragmentId: blank.id })] }),
      ],
      followUps: [
        { id: toId('f'), kind: 'nextStep', text: ' ', addressee: '', insightId: null, madeWith: 'public' },
      ],
    };
    const document = build(data);
    expect(document.sections.map(({ key, blocks }) => [key, blocks.length])).toEqual([
      ['title', 0],
      ['approach', 3],
      ['insights', 1],
      ['insight:stil', 0],
    ]);
  });
});
